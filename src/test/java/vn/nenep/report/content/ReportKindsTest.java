package vn.nenep.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.report.Edition;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Restated;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;

/** The kinds of report that ship: whose letterhead, which date, which format. */
class ReportKindsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final String ROOM = "\u00a0\u00a0\u00a0\u00a0\u00a0";
    private static final Definitions DEFINITIONS =
            DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
    private static final Register REGISTER = new Register(List.of(
            span("K00", "Đảng bộ Khối", OrganisationType.BLOC, Optional.empty()),
            span("K01", "Chi bộ Văn phòng Mẫu", OrganisationType.GRASSROOTS_CELL, Optional.of("K00")),
            span("K02", "Chi bộ Thanh tra Mẫu", OrganisationType.GRASSROOTS_CELL, Optional.of("K00"))));

    private static Span span(String code, String name, OrganisationType type, Optional<String> parent) {
        return new Span(
                code,
                name,
                List.of(),
                type,
                parent,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Report report(String id, String words) {
        Map<String, String> named = new HashMap<>();
        for (String pair : words.isEmpty() ? new String[0] : words.split(" ")) {
            named.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        Edition edition = Edition.of(named);
        Period span = edition.period().flatMap(Period::parse).orElse(Period.ofYear(2025));
        Scope scope = new Scope(span, AS_OF, Level.CELL, edition.asIs(), edition.unit());
        Restated none = new Restated(List.of(), List.of());
        return ReportBuilder.build(
                DEFINITIONS.report(id).orElseThrow(), edition, new Material(scope, DEFINITIONS, REGISTER, none, none));
    }

    @Test
    void theOrganisationBoardReportsToTheStandingCommittee() {
        Report report = report("bao-cao-nam", "");

        assertThat(report.letterhead().superior()).containsExactly("ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN TỈNH");
        assertThat(report.letterhead().issuer()).containsExactly("BAN TỔ CHỨC");
        assertThat(report.letterhead().number()).isEqualTo("Số " + ROOM + "-BC/BTCĐUK");
        assertThat(report.letterhead().placeAndDate())
                .isEqualTo("Quảng Trị, ngày \u00a0\u00a0\u00a0 tháng \u00a0\u00a0\u00a0 năm 2026");
        assertThat(report.signature().authority()).isEmpty();
        assertThat(report.signature().position()).isEqualTo("TRƯỞNG BAN");
    }

    @Test
    void theStandingCommitteeReportsToTheProvince() {
        Report report = report("bao-cao-tinh-uy", "date=2026-02-03 number=5");

        assertThat(report.letterhead().superior()).containsExactly("ĐẢNG BỘ TỈNH QUẢNG TRỊ");
        assertThat(report.letterhead().issuer()).containsExactly("ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN TỈNH");
        assertThat(report.letterhead().number()).isEqualTo("Số 05-BC/ĐUK");
        assertThat(report.letterhead().placeAndDate()).isEqualTo("Quảng Trị, ngày 03 tháng 02 năm 2026");
        assertThat(report.signature().authority()).isEqualTo("T/M BAN THƯỜNG VỤ");
        assertThat(report.signature().position()).isEqualTo("BÍ THƯ");
        assertThat(report.enclosure())
                .isEqualTo("(Kèm theo Báo cáo số 05-BC/ĐUK, ngày 03 tháng 02 năm 2026 của Ban Thường vụ Đảng ủy Khối"
                        + " các cơ quan tỉnh)");
    }

    /** The province was renamed on 1 July 2025; the guidance on formats changed on 27 May 2026. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-30, ĐẢNG BỘ TỈNH QUẢNG BÌNH, 'Quảng Bình, ngày 30 tháng 6 năm 2025',   hd-36, ./.",
        "2025-07-01, ĐẢNG BỘ TỈNH QUẢNG TRỊ,  'Quảng Trị, ngày 01 tháng 7 năm 2025',    hd-36, ./.",
        "2026-05-26, ĐẢNG BỘ TỈNH QUẢNG TRỊ,  'Quảng Trị, ngày 26 tháng 5 năm 2026',    hd-36, ./.",
        "2026-05-27, ĐẢNG BỘ TỈNH QUẢNG TRỊ,  'Quảng Trị, ngày 27 tháng 5 năm 2026',    hd-05, .",
        "2026-12-10, ĐẢNG BỘ TỈNH QUẢNG TRỊ,  'Quảng Trị, ngày 10 tháng 12 năm 2026',   hd-05, .",
    })
    void theDateOfTheDocumentDecides(LocalDate date, String superior, String placeAndDate, String format, String end) {
        Report report = report("bao-cao-tinh-uy", "date=" + date);

        assertThat(report.letterhead().superior()).containsExactly(superior);
        assertThat(report.letterhead().placeAndDate()).isEqualTo(placeAndDate);
        assertThat(report.format().id()).isEqualTo(format);
        assertThat(lastWords(report)).endsWith(end).doesNotEndWith(".".concat(end));
    }

    /** The last paragraph before the signature. */
    private static String lastWords(Report report) {
        Section last = report.sections().stream()
                .filter(section -> !section.appendix() && !section.blocks().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return ((Paragraph) last.blocks().get(last.blocks().size() - 1)).text();
    }

    @Test
    void whatIsNotKnownStaysBlankAndTheSignerIsNamedWhenGiven() {
        assertThat(report("bao-cao-nam", "").signature().name()).isEmpty();
        assertThat(report("bao-cao-nam", "signer=An").signature().name()).isEqualTo("An");
    }

    @Test
    void anEditionForOneCommitteeNamesItAndGoesToItAndCountsNobodyElse() {
        Report report = report("bao-cao-don-vi", "unit=K01");

        assertThat(report.id()).isEqualTo("bao-cao-don-vi-2025-K01");
        assertThat(report.subject()).endsWith("năm 2025 của Chi bộ Văn phòng Mẫu");
        assertThat(report.recipients()).startsWith("Chi bộ Văn phòng Mẫu,");
        assertThat(report.tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.cells()).doesNotContain("Chi bộ Thanh tra Mẫu")));
    }

    @Test
    void aHalfYearSaysNothingOfWhatIsDueOnceAYear() {
        Report report = report("bao-cao-6-thang", "period=2025-H1");

        List<String> texts = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
        assertThat(texts)
                .contains(
                        "Có 6 chỉ tiêu, nhiệm vụ của Nghị quyết tính được bằng số liệu 6 tháng đầu năm 2025: chưa đến hạn 6.")
                .noneMatch(text -> text.contains("chương trình công tác năm"));
        assertThat(report.sections().stream().map(vn.nenep.report.Section::heading))
                .contains("1. Tóm tắt kết quả", "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI")
                .noneMatch(heading -> heading.contains("{"));
    }

    @Test
    void theRowsOfAnEditionForOneCommitteeAreCells() {
        assertThat(report("bao-cao-don-vi", "unit=K01").tables())
                .flatExtracting(table -> table.columns().stream()
                        .map(vn.nenep.report.Table.Column::heading)
                        .toList())
                .contains("Chi bộ")
                .doesNotContain("Tổ chức cơ sở đảng");
    }

    @Test
    void aReportOnTheTreeOfTodaySaysSoUnderItsSubjectAndInItsNotes() {
        Report report = report("bao-cao-6-thang", "period=2025-H1 structure=as-is");

        assertThat(report.subject())
                .contains("6 tháng đầu năm 2025\n(số liệu tính theo tổ chức bộ máy tại ngày 31/03/2026)");
        assertThat(report.sections().stream().flatMap(section -> section.blocks().stream()))
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).text())
                .anyMatch(text -> text.contains("tính lại theo tổ chức bộ máy tại ngày 31/03/2026"));
    }
}
