package vn.nenep.correspondence.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;
import static vn.nenep.organisation.SpanBuilder.aGrassrootsCell;
import static vn.nenep.organisation.SpanBuilder.aRegisterOf;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nenep.correspondence.form.BlankWorkbook.BlankForm;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.content.ReportBlocks;

/** Who gets which forms, and which rows are in them. */
class FormRoundTest {

    private static final Definitions DEFINITIONS =
            DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();

    /** K01 loses a cell in February, gains one in March; K03 ends in the year. */
    private static final Register REGISTER = aRegisterOf(
            aBloc("K00"),
            aCommittee("K01").under("K00"),
            aCell("K01.01").under("K01"),
            aCell("K01.02").under("K01").to("2025-02-10"),
            aCell("K01.03").under("K01").from("2025-03-01"),
            aGrassrootsCell("K02").under("K00"),
            aCommittee("K03").under("K00").to("2025-02-28"),
            aCell("K03.01").under("K03").to("2025-02-28"));

    @Test
    void aYearHasAllPeriodsOfItsForms() {
        assertThat(FormRound.periods(DEFINITIONS, 2025))
                .extracting(Period::code)
                .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2025-H1", "2025-H2", "2025");
    }

    @Test
    void everyDueMonthOfACellIsARow() {
        assertThat(rows("K01", "2025-Q1"))
                .containsExactly(
                        "01-SH: K01.01 2025-01, K01.01 2025-02, K01.01 2025-03, K01.02 2025-01, K01.03 2025-03");
    }

    @Test
    void aCommitteeStandsAboveItsCellsAndMeasuresItself() {
        assertThat(rows("K01", "2025"))
                .containsExactly(
                        "02-CT: K01.01 2025, K01.03 2025",
                        "03-XL: K01 2025 own, K01.01 2025, K01.03 2025",
                        "05-DV: 15 measures");
    }

    @Test
    void aGrassrootsCellIsItsOwnCell() {
        assertThat(rows("K02", "2025")).containsExactly("02-CT: K02 2025", "03-XL: K02 2025", "05-DV: 15 measures");
    }

    @Test
    void onlySuperiorsReportTheirVisits() {
        assertThat(rows("K00", "2025-H1")).containsExactly("04-KT: ");
        assertThat(rows("K01", "2025-H1")).containsExactly("04-KT: ");
        assertThat(rows("K02", "2025-H1")).isEmpty();
        assertThat(new FormRound(DEFINITIONS, REGISTER, Period.ofHalf(2025, 1))
                        .workbook("K00")
                        .orElseThrow()
                        .cells())
                .containsExactly("K02");
    }

    @Test
    void whoIsNoLongerThereReportsWhatIsDueUntilThen() {
        assertThat(rows("K03", "2025-Q1")).containsExactly("01-SH: K03.01 2025-01, K03.01 2025-02");
        assertThat(rows("K03", "2025-Q2")).isEmpty();
        assertThat(rows("K03", "2025")).isEmpty();
    }

    @Test
    void twoCodesNeverGiveOneFileName() {
        BlankWorkbook workbook = new FormRound(DEFINITIONS, REGISTER, Period.ofYear(2025))
                .workbook("K01")
                .orElseThrow();

        assertThat(workbook.fileName()).isEqualTo("K01_02-CT+03-XL+05-DV_2025.xlsx");
        assertThat(List.of(named(workbook, "A/1"), named(workbook, "A_1"), named(workbook, "A 1")))
                .containsExactly("A%2f1_2025.xlsx", "A%5f1_2025.xlsx", "A%201_2025.xlsx");
    }

    private static String named(BlankWorkbook workbook, String code) {
        return new BlankWorkbook(
                        code, workbook.senderName(), workbook.superior(), workbook.period(), List.of(), List.of(), 0)
                .fileName()
                .replace("__", "_");
    }

    private static List<String> rows(String sender, String period) {
        return new FormRound(DEFINITIONS, REGISTER, Period.parse(period).orElseThrow())
                .workbook(sender).stream()
                        .flatMap(workbook -> workbook.forms().stream())
                        .map(FormRoundTest::print)
                        .toList();
    }

    private static String print(BlankForm blank) {
        String rows = blank.form().measures().isEmpty()
                ? blank.rows().stream()
                        .map(row -> row.code() + " " + row.period().code() + (row.ownOfCommittee() ? " own" : ""))
                        .collect(Collectors.joining(", "))
                : blank.rows().size() + " measures";
        return blank.form().id() + ": " + rows;
    }
}
