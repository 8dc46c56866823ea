package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number that nobody thought of is one YAML file away. */
class NewIndicatorTest {

    @TempDir
    Path folder;

    @Test
    void oneFileAddsAnIndicator() throws IOException {
        Path input = folder.resolve("input");
        FormWorkbook.writeRegister(input, "");
        FormWorkbook.of("01-SH", "Quý I năm 2025", "K02")
                .columns(
                        "Mã chi bộ",
                        "Tháng",
                        "Ngày sinh hoạt",
                        "Loại sinh hoạt",
                        "Tổng số đảng viên",
                        "Phải dự",
                        "Có mặt",
                        "Vắng có lý do",
                        "Vắng không lý do")
                .row("K02", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 7, 1, 2)
                .row("K02", 2, LocalDate.of(2025, 2, 28), "Chuyên đề", 10, 10, 9, 0, 1)
                .writeTo(input, "2025/Q1/K02.xlsx");
        TemporaryHome.copy(Path.of("jobs"), folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/indicators/absent-without-reason.yaml"), """
                kind: indicator
                id: absent-without-reason
                title: Lượt đảng viên vắng không lý do
                clause: I
                quote: vắng sinh hoạt không có lý do
                valid: {from: 2021-10-14}
                grain: cell-month
                counts: members
                form: 01-SH
                numerator: {sum: unexcused}
                denominator: {sum: called}
                """);
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            home.importAll();

            assertThat(home.figure("absent-without-reason", "K00", "2025-Q1")).isEqualTo("3,20,,15.00,,no_target,1,2");
        }
    }
}
