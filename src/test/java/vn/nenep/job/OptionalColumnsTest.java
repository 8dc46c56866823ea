package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;

/** Duties for which the agreed forms have no column: whoever was not asked has not failed. */
class OptionalColumnsTest {

    private static final List<String> MEETINGS =
            List.of("Mã chi bộ", "Tháng", "Ngày sinh hoạt", "Loại sinh hoạt", "Tổng số đảng viên", "Phải dự", "Có mặt");
    private static final List<String> RATINGS = List.of(
            "Mã tổ chức",
            "Xếp loại tổ chức đảng",
            "Tổng số đảng viên",
            "Không thuộc diện đánh giá",
            "Thuộc diện đánh giá",
            "Đã đánh giá",
            "Chưa đánh giá",
            "HTXSNV",
            "HTTNV",
            "HTNV",
            "KHTNV",
            "ĐV được khen thưởng");

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void register() throws IOException {
        input = folder.resolve("input");
        FormWorkbook.writeRegister(input, "");
    }

    @Test
    void aBlankCellIsAnAnswerAndAMissingColumnIsNot() throws IOException {
        meetings("K01", "Rà soát nhiệm vụ được phân công")
                .row("K01.01", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 10, "x")
                .row("K01.02", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 10, "")
                .writeTo(input, "2025/Q1/K01.xlsx");
        meetings("K02")
                .row("K02", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 10)
                .writeTo(input, "2025/Q1/K02.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(figure(home, "tasks-reviewed", "K01", "2025-01")).isEqualTo("1,2,,50.00,100,not_met,1,1");
            assertThat(figure(home, "tasks-reviewed", "K02", "2025-01")).isEqualTo("0,0,,,100,no_data,1,1");
            assertThat(figure(home, "tasks-reviewed", "K00", "2025-01")).isEqualTo("1,2,,50.00,100,not_met,2,2");
            assertThat(home.findings()).noneMatch(finding -> finding.endsWith("S03"));
        }
    }

    @Test
    void theContractOfFiguresKnowsNothingOfThem() throws IOException {
        meetings("K02")
                .row("K02", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 10)
                .writeTo(input, "2025/Q1/K02.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("tasks-reviewed", "K02", "2025-01")).isEqualTo("no such figure");
        }
    }

    @Test
    void ratingsAboveTheWorkAndCommendationsBelowExcellentAreWarnedOf() throws IOException {
        ratings("K02", "ĐV HTXSNV được khen thưởng", "ĐV xếp loại cao hơn xếp loại chuyên môn")
                .row("K02", "HTTNV", 12, 0, 12, 12, 0, 2, 10, 0, 0, 3, 2, 1)
                .writeTo(input, "2025/Nam/K02.xlsx");
        ratings("K01").row("K01.01", "HTTNV", 12, 0, 12, 12, 0, 2, 10, 0, 0, 3).writeTo(input, "2025/Nam/K01.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.findings())
                    .contains("2025/Nam/K02.xlsx L6 D02", "2025/Nam/K02.xlsx N6 D01")
                    .noneMatch(finding -> finding.startsWith("2025/Nam/K01.xlsx") && finding.contains(" D"));
            assertThat(figure(home, "only-excellent-commended", "K02", "2025")).isEqualTo("0,1,,0.00,100,not_met,1,1");
            assertThat(figure(home, "only-excellent-commended", "K01", "2025")).isEqualTo("0,0,,,100,no_data,1,1");
            assertThat(figure(home, "rated-above-work", "K00", "2025")).isEqualTo("1,12,,8.33,,no_target,2,2");
            assertThat(home.figure("cells-rated", "K02", "2025")).startsWith("1,1,1,");
        }
    }

    private static FormWorkbook meetings(String sender, String... optional) {
        return FormWorkbook.of("01-SH", "Quý I năm 2025", sender).columns(with(MEETINGS, optional));
    }

    private static FormWorkbook ratings(String sender, String... optional) {
        return FormWorkbook.of("03-XL", "Năm 2025", sender).columns(with(RATINGS, optional));
    }

    private static String[] with(List<String> agreed, String... optional) {
        List<String> all = new ArrayList<>(agreed);
        all.addAll(List.of(optional));
        return all.toArray(String[]::new);
    }

    private static String figure(TemporaryHome home, String indicator, String organisation, String period) {
        String start = indicator + "," + organisation + "," + period + ",";
        return FiguresCsv.write(home.program().allFigures(2025, TemporaryHome.AS_OF, Level.COMMITTEE))
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("no such figure");
    }

    private TemporaryHome imported() throws IOException {
        TemporaryHome home = TemporaryHome.in(folder);
        home.importAll();
        return home;
    }
}
