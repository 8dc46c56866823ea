package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of different years side by side: the reporting period chooses, never the day of the computation. */
class DatedRulesTest {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void home() throws IOException {
        input = folder.resolve("input");
        TemporaryHome.copy(Path.of("jobs"), folder.resolve("jobs"));
        FormWorkbook.writeRegister(input, "");
    }

    @Test
    void aYearOfTwoMeetingWindowsIsCountedByBoth() throws IOException {
        change("meeting-window.yaml", "valid: {from: 2021-10-14}", "valid: {from: 2021-10-14, to: 2025-07-31}");
        change("meeting-window-central.yaml", "off: yes\n", "");
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .regular("K02", 1, "2025-01-03")
                .regular("K02", 2, "2025-02-28")
                .writeTo(input, "2025/Q1/K02.xlsx");
        FormWorkbook.meetings("Quý III năm 2025", "K02")
                .regular("K02", 7, "2025-08-10")
                .regular("K02", 8, "2025-08-03")
                .regular("K02", 9, "2025-09-28")
                .writeTo(input, "2025/Q3/K02.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-in-rule", "K02", "2025-01")).isEqualTo("0,1,1,0.00,100,not_met,1,1");
            assertThat(home.figure("meetings-in-rule", "K02", "2025-02")).isEqualTo("1,1,1,100.00,100,met,1,1");
            assertThat(home.figure("meetings-in-rule", "K02", "2025-07")).isEqualTo("1,1,1,100.00,100,met,1,1");
            assertThat(home.figure("meetings-on-time", "K02", "2025-08")).isEqualTo("1,1,1,100.00,,no_target,1,1");
            assertThat(home.figure("meetings-in-rule", "K02", "2025-09")).isEqualTo("0,1,1,0.00,100,not_met,1,1");
            assertThat(home.figure("meetings-in-rule", "K02", "2025")).isEqualTo("3,6,12,50.00,100,not_met,2,4");
            assertThat(home.figure("meetings-held", "K02", "2025-09", LocalDate.of(2025, 9, 9)))
                    .isEqualTo("0,0,0,,100,not_due,0,0");
            assertThat(home.figure("meetings-held", "K02", "2025-09", LocalDate.of(2025, 9, 10)))
                    .startsWith("1,1,1,");
        }
    }

    @Test
    void aMeetingOfAugustInSeptemberDoesNotBelongOnceTheDayIsFixed() throws IOException {
        change("meeting-window.yaml", "valid: {from: 2021-10-14}", "valid: {from: 2021-10-14, to: 2025-07-31}");
        change("meeting-window-central.yaml", "off: yes\n", "");
        FormWorkbook.meetings("Quý III năm 2025", "K02")
                .regular("K02", 7, "2025-08-05")
                .regular("K02", 8, "2025-09-05")
                .writeTo(input, "2025/Q3/K02.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.findings()).contains("2025/Q3/K02.xlsx C7 R06").doesNotContain("2025/Q3/K02.xlsx C6 R06");
            assertThat(home.figure("meetings-held", "K02", "2025-08")).isEqualTo("0,0,1,,100,no_data,1,1");
        }
    }

    @Test
    void theRuleThatShipsSwitchedOffChangesNothing() throws IOException {
        FormWorkbook.meetings("Quý III năm 2025", "K02")
                .regular("K02", 8, "2025-08-03")
                .regular("K02", 9, "2025-09-28")
                .writeTo(input, "2025/Q3/K02.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-in-rule", "K02", "2025-08")).startsWith("0,1,1,");
            assertThat(home.figure("meetings-in-rule", "K02", "2025-09")).startsWith("1,1,1,");
        }
    }

    @Test
    void theCapOfEachYearIsTheOneInForceThen() throws IOException {
        change("excellence-cap.yaml", "valid: {from: 2019-10-18}", "valid: {from: 2019-10-18, to: 2024-12-31}");
        rule("cap-2025", "excellence-cap: {percent: 20, base: t-or-better}");
        ratings("Năm 2024", "2024/Nam/K02.xlsx", "K02", new int[][] {{3, 12}});
        ratings("Năm 2025", "2025/Nam/K02.xlsx", "K02", new int[][] {{3, 12}});
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("excellence-cap", "K02", "2024")).startsWith("0,1,,0.00,100,not_met");
            assertThat(home.figure("excellence-cap", "K02", "2025")).startsWith("1,1,,100.00,100,met");
            assertThat(home.findings()).contains("2024/Nam/K02.xlsx H5 R10").doesNotContain("2025/Nam/K02.xlsx H5 R10");
        }
    }

    @Test
    void aCapOfEveryCellIsBrokenByOneOfThem() throws IOException {
        change("excellence-cap.yaml", "valid: {from: 2019-10-18}", "valid: {from: 2019-10-18, to: 2024-12-31}");
        rule("cap-2025", "excellence-cap: {percent: 20, scope: cell}");
        ratings("Năm 2024", "2024/Nam/K01.xlsx", "K01", new int[][] {{2, 5}, {0, 10}});
        ratings("Năm 2025", "2025/Nam/K01.xlsx", "K01", new int[][] {{2, 5}, {0, 10}});
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("excellence-cap", "K01", "2024")).startsWith("1,1,,100.00,100,met");
            assertThat(home.figure("excellence-cap", "K01", "2025")).startsWith("0,1,,0.00,100,not_met");
            assertThat(home.findings())
                    .contains("2025/Nam/K01.xlsx H6 R10")
                    .doesNotContain("2025/Nam/K01.xlsx H7 R10", "2024/Nam/K01.xlsx H5 R10");
        }
    }

    @Test
    void theQualityScaleIsTheOneOfTheQuarter() throws IOException {
        change("quality-scale.yaml", "valid: {from: 2018-07-06}", "valid: {from: 2018-07-06, to: 2025-06-30}");
        rule("scale-2025", "quality-scale: {good: 95, fair: 70, average: 50, weak: 0}");
        scored("Quý II năm 2025", 6, "2025-06-30", "2025/Q2/K02.xlsx");
        scored("Quý III năm 2025", 9, "2025-09-30", "2025/Q3/K02.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.findings()).contains("2025/Q3/K02.xlsx I6 R13").doesNotContain("2025/Q2/K02.xlsx I6 R13");
        }
    }

    private void scored(String quarter, int month, String day, String file) throws IOException {
        FormWorkbook.of("01-SH", quarter, "K02")
                .columns(
                        "Mã chi bộ",
                        "Tháng",
                        "Ngày sinh hoạt",
                        "Loại sinh hoạt",
                        "Tổng số đảng viên",
                        "Phải dự",
                        "Có mặt",
                        "Điểm",
                        "Xếp loại buổi sinh hoạt")
                .row("K02", month, LocalDate.parse(day), "Thường kỳ", 10, 10, 10, 92, "Tốt")
                .writeTo(input, file);
    }

    /** Two numbers a cell: excellent and good. */
    private void ratings(String year, String file, String sender, int[][] cells) throws IOException {
        FormWorkbook form = FormWorkbook.of("03-XL", year, sender)
                .columns(
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
                        "KHTNV");
        for (int i = 0; i < cells.length; i++) {
            int rated = cells[i][0] + cells[i][1];
            String code = sender.equals("K02") ? "K02" : sender + ".0" + (i + 1);
            form.row(code, "HTTNV", rated, 0, rated, rated, 0, cells[i][0], cells[i][1], 0, 0);
        }
        form.writeTo(input, file);
    }

    private void change(String file, String old, String other) throws IOException {
        Path path = folder.resolve("jobs/rules").resolve(file);
        assertThat(Files.readString(path)).contains(old);
        Files.writeString(path, Files.readString(path).replace(old, other));
    }

    private void rule(String id, String rule) throws IOException {
        String from = rule.startsWith("quality-scale") ? "2025-07-01" : "2025-01-01";
        Files.writeString(folder.resolve("jobs/rules/" + id + ".yaml"), """
                kind: rule
                id: %s
                source: một quy định mới
                valid: {from: %s}
                %s
                """.formatted(id, from, rule));
    }

    private TemporaryHome imported() throws IOException {
        TemporaryHome home = TemporaryHome.opened(folder);
        home.importAll();
        return home;
    }
}
