package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.job.run.RunOutcome;

/** What a committee gets back when something is wrong, and what happens when it comes back in turn. */
class ReturnedCopyTest {

    @TempDir
    Path folder;

    private Path input;
    private Path returned;

    @BeforeEach
    void aWorkbookWithOneMistake() throws IOException {
        input = folder.resolve("input");
        returned = folder.resolve("output/returned/2025-Q1/K02 – LỖI.xlsx");
        FormWorkbook.writeRegister(input, "");
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .regular("K02", 1, "2025-01-31")
                .row("K02", 2, LocalDate.of(2025, 2, 28), "Thường kỳ", 10, 10, 11)
                .writeTo(input, "2025/Q1/K02.xlsx");
    }

    @Test
    void theSendersOwnWorkbookComesBackOnceWithTheCellMarked() throws IOException {
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            assertThat(home.importAll().returned()).containsExactly(returned);
            assertThat(home.importAll().returned()).isEmpty();
        }
        try (XSSFWorkbook copy = open(returned)) {
            Cell marked = copy.getSheet("01-SH").getRow(6).getCell(6);
            assertThat(marked.getNumericCellValue()).isEqualTo(11);
            assertThat(marked.getCellComment().getString().getString()).contains("11", "R04");
            assertThat(copy.getSheetName(0)).isEqualTo("Việc cần sửa");
        }
    }

    @Test
    void aWorkbookWithoutAMistakeIsNotGivenBack() throws IOException {
        Files.delete(input.resolve("2025/Q1/K02.xlsx"));
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .regular("K02", 1, "2025-01-31")
                .writeTo(input, "2025/Q1/K02.xlsx");
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            assertThat(home.importAll().returned()).isEmpty();
        }
    }

    @Test
    void theMarkedCopyMendedAndSentAgainCounts() throws IOException {
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importAll();
            try (XSSFWorkbook copy = open(returned);
                    var out = Files.newOutputStream(input.resolve("2025/Q1/K02 đã sửa.xlsx"))) {
                copy.getSheet("01-SH").getRow(6).getCell(6).setCellValue(10);
                copy.write(out);
            }

            RunOutcome again = home.importAll();

            assertThat(again.returned()).isEmpty();
            assertThat(again.tally().orElseThrow().hasErrors()).isFalse();
            assertThat(home.figure("meetings-held", "K02", "2025-Q1")).isEqualTo("2,3,3,66.67,100,not_met,1,1");
            assertThat(home.findings())
                    .filteredOn(line -> line.startsWith("2025/Q1/K02 đã sửa.xlsx"))
                    .isEqualTo(List.of());
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
