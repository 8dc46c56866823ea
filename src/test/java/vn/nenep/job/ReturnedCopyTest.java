package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.job.returning.Returned;
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
            assertThat(home.importAll().returned().copies()).containsExactly(returned);
            assertThat(home.importAll().returned()).isEqualTo(Returned.NOTHING);
        }
        try (XSSFWorkbook copy = open(returned)) {
            Cell marked = copy.getSheet("01-SH").getRow(6).getCell(6);
            assertThat(marked.getNumericCellValue()).isEqualTo(11);
            assertThat(marked.getCellComment().getString().getString()).contains("11", "R04");
            assertThat(copy.getSheetName(0)).isEqualTo("Việc cần sửa");
        }
    }

    private void sendGood(String name) throws IOException {
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .regular("K02", 1, "2025-01-31")
                .regular("K02", 2, "2025-02-28")
                .writeTo(input, name);
    }

    @Test
    void aWorkbookWithoutAMistakeGetsAReceiptWithTotals() throws IOException {
        sendGood("2025/Q1/K02.xlsx");
        Path receipt = folder.resolve("output/returned/2025-Q1/K02 – ĐÃ NHẬN.xlsx");
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            assertThat(home.importAll().returned()).isEqualTo(new Returned(List.of(), List.of(receipt)));
            assertThat(home.importAll().returned()).isEqualTo(Returned.NOTHING);
        }
        try (XSSFWorkbook workbook = open(receipt)) {
            List<String> rows = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> rows.add(text(row)));
            assertThat(rows)
                    .contains(
                            "Biểu 01-SH, Quý I/2025 – K02 Chi bộ Hội Mẫu",
                            "01-SH|2.0|2.0|0.0|0.0",
                            "Loại sinh hoạt|Thường kỳ: 2",
                            "Có mặt|20");
        }
    }

    private static String text(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        texts.removeIf(String::isEmpty);
        return String.join("|", texts);
    }

    @Test
    void aReceiptThatARunDiedBeforeIsMadeByTheNext() throws IOException {
        sendGood("2025/Q1/K02.xlsx");
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            assertThat(home.importWithoutReceipts().returned()).isEqualTo(Returned.NOTHING);

            assertThat(home.importAll().returned().receipts()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatALaterVersionOvertookIsPutAsideAndNotDeleted() throws IOException {
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importAll();
            byte[] before = Files.readAllBytes(returned);
            sendGood("2025/Q1/K02.xlsx");

            home.importAll();

            assertThat(folder.resolve("output/returned/2025-Q1"))
                    .isDirectoryContaining("glob:**/K02 – ĐÃ NHẬN.xlsx")
                    .isDirectoryNotContaining("glob:**/K02 – LỖI.xlsx");
            assertThat(folder.resolve("output/returned/2025-Q1/đã thay/K02 – LỖI.xlsx"))
                    .hasBinaryContent(before);
        }
    }

    @Test
    void twoFilesOfOneNameGetTwoAnswers() throws IOException {
        Files.delete(input.resolve("2025/Q1/K02.xlsx"));
        FormWorkbook.meetings("Quý I năm 2025", "K09")
                .regular("K09", 1, "2025-01-31")
                .writeTo(input, "mot/bieu.xlsx");
        FormWorkbook.meetings("Quý I năm 2025", "K02")
                .row("K02", 2, LocalDate.of(2025, 2, 28), "Thường kỳ", 10, 10, 11)
                .writeTo(input, "2025/Q1/a/bieu.xlsx");
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .row("K01.01", 2, LocalDate.of(2025, 2, 28), "Thường kỳ", 10, 10, 11)
                .writeTo(input, "2025/Q1/b/bieu.xlsx");
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            assertThat(home.importAll().returned().copies())
                    .extracting(path ->
                            folder.resolve("output/returned").relativize(path).toString())
                    .containsExactlyInAnyOrder(
                            "2025-Q1/bieu – LỖI.xlsx", "2025-Q1/bieu – LỖI (2).xlsx", "mot/bieu – LỖI.xlsx");
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

            assertThat(again.returned().copies()).isEmpty();
            assertThat(returned).doesNotExist();
            assertThat(folder.resolve("output/returned/2025-Q1/đã thay/K02 – LỖI.xlsx"))
                    .exists();
            assertThat(again.returned().receipts())
                    .containsExactly(folder.resolve("output/returned/2025-Q1/K02 đã sửa – ĐÃ NHẬN.xlsx"));
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
