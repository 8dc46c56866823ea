package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small cases whose figures were computed by hand. The bloc has one committee with two cells and one chi bộ cơ sở. A figure
 * reads: numerator, denominator, expected, value, target, verdict, reports received, reports expected.
 */
class HandComputedTest {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void register() throws IOException {
        input = folder.resolve("input");
        FormWorkbook.writeRegister(input, "");
    }

    private TemporaryHome imported() throws IOException {
        TemporaryHome home = TemporaryHome.in(folder);
        home.importAll();
        return home;
    }

    @Test
    void theLastWeekIsOnTimeAndTheTenthIsTheLastException() throws IOException {
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .regular("K01.01", 1, "2025-01-24")
                .regular("K01.01", 2, "2025-03-10")
                .regular("K01.01", 3, "2025-04-11")
                .regular("K01.02", 1, "2025-01-25")
                .regular("K01.02", 2, "2025-02-22")
                .regular("K01.02", 3, "2025-03-31")
                .writeTo(input, "2025/Q1/K01.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-held", "K01", "2025-Q1")).isEqualTo("6,6,6,100.00,100,met,1,1");
            assertThat(home.figure("meetings-in-rule", "K01", "2025-Q1")).isEqualTo("4,6,6,66.67,100,not_met,1,1");
            assertThat(home.figure("meetings-on-time", "K01", "2025-Q1")).isEqualTo("3,6,6,50.00,,no_target,1,1");
        }
    }

    @Test
    void theMeetingOfDecemberMayBeHeldInJanuary() throws IOException {
        FormWorkbook.meetings("Quý IV năm 2025", "K02")
                .regular("K02", 10, "2025-10-31")
                .regular("K02", 11, "2025-11-30")
                .regular("K02", 12, "2026-01-10")
                .writeTo(input, "2025/Q4/K02.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-in-rule", "K02", "2025-12")).isEqualTo("1,1,1,100.00,100,met,1,1");
            assertThat(home.figure("meetings-in-rule", "K02", "2025-12", LocalDate.of(2026, 1, 9)))
                    .isEqualTo("0,0,0,,100,not_due,1,1");
        }
    }

    @Test
    void aCommitteeThatDidNotReportIsUnknownAndNotAFailure() throws IOException {
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .regular("K01.01", 1, "2025-01-31")
                .regular("K01.02", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/K01.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-held", "K00", "2025-01")).isEqualTo("2,2,3,100.00,100,uncertain,1,2");
            assertThat(home.figure("meetings-held", "K02", "2025-01")).isEqualTo("0,0,1,,100,no_data,0,1");
            assertThat(home.figure("meetings-held", "K01", "2025-02")).isEqualTo("0,2,2,0.00,100,not_met,1,1");
        }
    }

    @Test
    void whatIsUncertainIsMetOnceTheLastReportArrives() throws IOException {
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .regular("K01.01", 1, "2025-01-31")
                .regular("K01.02", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/K01.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-held", "K00", "2025-01")).isEqualTo("2,2,3,100.00,100,uncertain,1,2");
            FormWorkbook.meetings("Quý I năm 2025", "K02")
                    .regular("K02", 1, "2025-02-10")
                    .writeTo(input, "2025/Q1/K02.xlsx");
            home.importAll();
            assertThat(home.figure("meetings-held", "K00", "2025-01")).isEqualTo("3,3,3,100.00,100,met,2,2");
        }
    }

    @Test
    void aHeldRowDisputesItsMonthUnlessAGoodOneSettlesIt() throws IOException {
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .row("K01.01", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 11)
                .row("K01.02", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 11)
                .regular("K01.02", 1, "2025-01-30")
                .writeTo(input, "2025/Q1/K01.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.findings()).contains("2025/Q1/K01.xlsx G6 R04", "2025/Q1/K01.xlsx G7 R04");
            assertThat(home.figure("meetings-held", "K01", "2025-01")).isEqualTo("1,1,2,100.00,100,uncertain,1,1");
            assertThat(home.figure("attendance", "K01", "2025-01")).isEqualTo("10,10,,100.00,,no_target,1,1");
        }
    }

    @Test
    void theLaterVersionCountsAndTheSameBytesDoNot() throws IOException {
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .regular("K02", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/K02.xlsx")
                .writeTo(input, "2025/Q1/K02 lần 1.xlsx");
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .regular("K02", 1, "2025-01-31")
                .regular("K02", 2, "2025-02-28")
                .writeTo(input, "2025/Q1/K02 lần 2.xlsx");
        Files.copy(input.resolve("2025/Q1/K02.xlsx"), input.resolve("2025/Q1/K02 gửi lại.xlsx"));
        Files.writeString(input.resolve("arrivals.csv"), """
                file,received_at
                2025/Q1/K02.xlsx,2025-04-05T08:00:00
                2025/Q1/K02 lần 1.xlsx,2025-04-05T09:00:00
                2025/Q1/K02 lần 2.xlsx,2025-04-06T08:00:00
                2025/Q1/K02 gửi lại.xlsx,2025-04-07T08:00:00
                """);
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-held", "K02", "2025-Q1")).isEqualTo("2,3,3,66.67,100,not_met,1,1");
            assertThat(home.findings()).contains("2025/Q1/K02 gửi lại.xlsx  W07");
        }
    }

    @Test
    void aReturnedResubmissionLeavesTheEarlierVersionInForce() throws IOException {
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .regular("K02", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/a.xlsx");
        FormWorkbook.of("01-SH", "Quý I năm 2025", "K02")
                .columns("Mã chi bộ", "Tháng", "Ngày sinh hoạt", "Loại sinh hoạt", "Tổng số đảng viên", "Có mặt")
                .row("K02", 1, LocalDate.of(2025, 2, 1), "Thường kỳ", 10, 10)
                .writeTo(input, "2025/Q1/b.xlsx");
        Files.writeString(input.resolve("arrivals.csv"), """
                file,received_at
                2025/Q1/a.xlsx,2025-04-05T08:00:00
                2025/Q1/b.xlsx,2025-04-06T08:00:00
                """);
        try (TemporaryHome home = imported()) {
            assertThat(home.findings()).contains("2025/Q1/b.xlsx  S01");
            assertThat(home.figure("meetings-on-time", "K02", "2025-01")).isEqualTo("1,1,1,100.00,,no_target,1,1");
        }
    }

    @Test
    void aCellDissolvedInsideTheWindowOwesNothingForThatMonth() throws IOException {
        FormWorkbook.writeRegister(input, "2025-03-28");
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .regular("K01.01", 1, "2025-01-31")
                .regular("K01.01", 2, "2025-02-28")
                .regular("K01.01", 3, "2025-03-26")
                .regular("K01.02", 1, "2025-01-31")
                .regular("K01.02", 2, "2025-02-28")
                .regular("K01.02", 3, "2025-03-31")
                .writeTo(input, "2025/Q1/K01.xlsx");
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("meetings-held", "K01", "2025-03")).isEqualTo("1,1,1,100.00,100,met,1,1");
            assertThat(home.figure("attendance", "K01", "2025-03")).isEqualTo("20,20,,100.00,,no_target,1,1");
            assertThat(home.figure("thematic-quarterly", "K01", "2025-Q1")).isEqualTo("0,1,1,0.00,100,not_met,1,1");
        }
    }

    @Test
    void twentyPercentExactlyKeepsTheCapAndOneMoreBreaksIt() throws IOException {
        ratings("K01", 2, 10);
        ratings("K02", 3, 14);
        try (TemporaryHome home = imported()) {
            assertThat(home.figure("excellence-cap", "K00", "2025")).isEqualTo("1,2,,50.00,100,not_met,2,2");
            assertThat(home.figure("excellent-of-good", "K01", "2025")).isEqualTo("2,10,,20.00,20,met,1,1");
            assertThat(home.figure("excellent-of-good", "K02", "2025")).isEqualTo("3,14,,21.43,20,met,1,1");
            assertThat(home.findings()).contains("2025/Nam/K02.xlsx H5 R10").doesNotContain("2025/Nam/K01.xlsx H5 R10");
        }
    }

    private void ratings(String sender, int excellent, int good) throws IOException {
        int rated = excellent + good;
        FormWorkbook.of("03-XL", "Năm 2025", sender)
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
                        "KHTNV")
                .row(sender.equals("K02") ? "K02" : "K01.01", "HTTNV", rated, 0, rated, rated, 0, excellent, good, 0, 0)
                .writeTo(input, "2025/Nam/" + sender + ".xlsx");
    }
}
