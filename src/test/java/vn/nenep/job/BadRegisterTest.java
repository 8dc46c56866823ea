package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;

/** Mistakes of the register are told to who keeps it; only one that nothing can be computed with is refused. */
class BadRegisterTest {

    @TempDir
    Path folder;

    private void write(String name, String... rows) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve(name),
                "Mã,Tên tổ chức,Loại hình,Mã cấp trên,Từ ngày,Đến ngày,Mã tổ chức kế thừa,Lý do thay đổi\n"
                        + String.join("\n", rows) + "\n");
    }

    @Test
    void aMistakeIsAWarningAndTheRegisterCounts() throws IOException {
        write(
                "danh-muc.csv",
                "K00,Đảng ủy Khối,Đảng ủy Khối,,01/01/2020,,,",
                "K01,Đảng bộ A,Đảng bộ cơ sở,K00,01/01/2020,31/12/2024,K77,Sáp nhập",
                "K01,Đảng bộ A,Đảng bộ cơ sở,K00,02/01/2025,,,");
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();

            assertThat(home.findings()).containsExactly("danh-muc.csv G3 G05", "danh-muc.csv E4 G02");
            Register register = home.program().register().orElseThrow();
            assertThat(register.spans().flatMap((Span span) -> span.reason().stream()))
                    .containsExactly("Sáp nhập");
        }
    }

    @Test
    void aCycleReturnsTheRegisterAndTheOneBeforeGoesOn() throws IOException {
        write("danh-muc-1.csv", "K00,Đảng ủy Khối,Đảng ủy Khối,,01/01/2020,,,");
        write(
                "danh-muc-2.csv",
                "K00,Đảng ủy Khối,Đảng ủy Khối,,01/01/2020,,,",
                "K01,Đảng bộ A,Đảng bộ cơ sở,K02,01/01/2020,,,",
                "K02,Đảng bộ B,Đảng bộ cơ sở,K01,01/01/2020,,,");
        Files.writeString(folder.resolve("input/arrivals.csv"), """
                file,received_at
                danh-muc-1.csv,2025-01-01T08:00:00
                danh-muc-2.csv,2025-01-02T08:00:00
                """);
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();

            assertThat(home.findings()).containsExactly("danh-muc-2.csv D3 G03", "danh-muc-2.csv D4 G03");
            assertThat(home.program().register().orElseThrow().codes()).containsExactly("K00");
        }
    }
}
