package vn.nenep.report.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.report.Block;
import vn.nenep.report.HeatMap;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.render.DocxRenderer;
import vn.nenep.report.render.PdfRenderer;
import vn.nenep.report.render.SampleMaps;
import vn.nenep.report.render.SampleReport;
import vn.nenep.report.render.html.HtmlRenderer;
import vn.nenep.report.render.xlsx.XlsxRenderer;

/** A file that says anything else than the model is found out, and where. */
class ReportProofTest {

    private static final Map<String, Renderer> RENDERERS = Stream.of(
                    new DocxRenderer(), new PdfRenderer(), new HtmlRenderer(), new XlsxRenderer())
            .collect(Collectors.toMap(Renderer::format, renderer -> renderer));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "html", "xlsx"})
    void findsEverythingInAWholeReport(String format) throws IOException {
        Report report = SampleReport.annual();

        ReportProof.check(format, report, rendered(format, report));
    }

    static Stream<Arguments> mistakes() {
        Map<String, UnaryOperator<List<Table.Row>>> changes = Map.of(
                "a digit dropped", rows -> replaced(rows, 40, 2, "60,4"),
                "two cells swapped", rows -> swapped(rows, 40),
                "a row lost",
                        rows -> Stream.concat(rows.subList(0, 40).stream(), rows.subList(41, 70).stream())
                                .toList(),
                "the last row lost", rows -> rows.subList(0, 69));
        return Stream.of("docx", "pdf", "html", "xlsx")
                .flatMap(format -> changes.entrySet().stream()
                        .map(change -> Arguments.of(format, change.getKey(), change.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mistakes")
    void refusesAFileWith(String format, String what, UnaryOperator<List<Table.Row>> change) throws IOException {
        Table table = SampleReport.table(70, 12);
        Report report = appendix(table);
        Path wrong = rendered(
                format, appendix(new Table(table.id(), table.caption(), table.columns(), change.apply(table.rows()))));

        NotAsComputed refused =
                catchThrowableOfType(NotAsComputed.class, () -> ReportProof.check(format, report, wrong));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.difference().format()).isEqualTo(format);
        assertThat(refused.difference().place()).isEqualTo("Bảng 1");
        assertThat(refused.difference().row()).isEqualTo(what.contains("last") ? 70 : 41);
        assertThat(refused.difference().expected())
                .isNotEqualTo(refused.difference().found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "html"})
    void refusesAFileWithoutASentence(String format) throws IOException {
        Paragraph one = Paragraph.body("Có 57/58 tổ chức cơ sở đảng gửi báo cáo, đạt 98,28%.");
        Paragraph other = Paragraph.body("Kém năm trước 1,2 điểm %.");
        Path wrong = rendered(format, SampleReport.ofBlocks(other));

        assertThatThrownBy(() -> ReportProof.check(format, SampleReport.ofBlocks(one, other), wrong))
                .isInstanceOf(NotAsComputed.class)
                .hasMessageContaining("57/58");
    }

    @ParameterizedTest(name = "{0}, in place {1}")
    @CsvSource({"docx, 0", "docx, 1", "docx, 2", "pdf, 0", "pdf, 1", "pdf, 2", "html, 0", "html, 1", "html, 2"})
    void refusesASentenceThatNobodyWrote(String format, int place) throws IOException {
        Report report = sections(-1);
        Path wrong = rendered(format, sections(place));

        assertThatThrownBy(() -> ReportProof.check(format, report, wrong))
                .isInstanceOf(NotAsComputed.class)
                .hasMessageContaining("99/99");
        ReportProof.check(format, report, rendered(format, report));
    }

    /** Three sections, the last of them an appendix, and a sentence more at the end of one of them. */
    private static Report sections(int more) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Block> blocks =
                    new ArrayList<>(List.of(Paragraph.body("Đạt " + i + "/58."), SampleReport.table(2, 3)));
            if (more == i) {
                blocks.add(Paragraph.body("Đạt 99/99."));
            }
            sections.add(new Section(1, "PHẦN " + i, false, i == 2, blocks));
        }
        return SampleReport.with(sections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "xlsx"})
    void refusesALetterOfAMapThatIsAnother(String format) throws IOException {
        HeatMap map = SampleMaps.map(5);
        List<HeatMap.Row> rows = new ArrayList<>(map.rows());
        List<HeatMap.Field> fields = new ArrayList<>(rows.get(3).fields());
        fields.set(6, new HeatMap.Field(map.key().get(2), "K9"));
        rows.set(3, new HeatMap.Row(rows.get(3).name(), fields));
        Block changed = new HeatMap(map.id(), map.text(), map.heading(), map.columns(), map.key(), rows);

        NotAsComputed refused = catchThrowableOfType(
                NotAsComputed.class,
                () -> ReportProof.check(
                        format, SampleReport.ofBlocks(map), rendered(format, SampleReport.ofBlocks(changed))));

        assertThat(refused.difference().row()).isEqualTo(4);
        assertThat(refused.difference().column()).isEqualTo(8);
        assertThat(refused.difference().found()).isEqualTo("K9");
    }

    @Test
    void refusesAnOrganisationThatIsMissingFromTheHtml() throws IOException {
        Report report = SampleReport.ofBlocks().with(SampleMaps.pages(3));
        Path wrong = rendered("html", SampleReport.ofBlocks().with(SampleMaps.pages(2)));

        assertThatThrownBy(() -> ReportProof.check("html", report, wrong)).isInstanceOf(NotAsComputed.class);
    }

    @Test
    void refusesAFormatThatItCannotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "BÁO CÁO");

        assertThatThrownBy(() -> ReportProof.check("txt", SampleReport.annual(), file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path rendered(String format, Report report) throws IOException {
        Path file = folder.resolve("report." + format);
        RENDERERS.get(format).render(report, file);
        return file;
    }

    private static Report appendix(Table table) {
        return SampleReport.with(List.of(new Section(1, "PHỤ LỤC 1. KẾT QUẢ", true, true, List.of(table))));
    }

    private static List<Table.Row> replaced(List<Table.Row> rows, int row, int column, String text) {
        List<Table.Row> changed = new ArrayList<>(rows);
        List<String> cells = new ArrayList<>(rows.get(row).cells());
        cells.set(column, text);
        changed.set(row, Table.Row.of(cells));
        return changed;
    }

    private static List<Table.Row> swapped(List<Table.Row> rows, int row) {
        List<String> cells = rows.get(row).cells();
        return replaced(replaced(rows, row, 4, cells.get(5)), row, 5, cells.get(4));
    }
}
