package vn.nenep.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.correspondence.Receipt.SheetCounts;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;

class ReceiptTest {

    private static final Finding WARNING =
            new Finding(FindingCode.R05, new Place(SampleWorkbook.SHEET, "C6", "Phải dự"), "12", Expected.of("count"));

    @TempDir
    private Path folder;

    private static Receipt receipt(List<Finding> findings) {
        return new Receipt(
                "K05.xlsx",
                LocalDateTime.of(2025, 4, 5, 9, 15),
                List.of(new SheetCounts(SampleWorkbook.SHEET, 12, 10, 1, 1)),
                List.of(new ColumnTotals(SampleWorkbook.SHEET, "Có mặt", "1.234,5")),
                findings);
    }

    private static List<String> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(ReceiptTest::text)
                .toList();
    }

    private static String text(Row row) {
        List<String> texts = StreamSupport.stream(row.spliterator(), false)
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join("|", texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void tellsWhatWasAcceptedInTheSendersOwnWorkbook(String extension) throws IOException {
        Path original = SampleWorkbook.write(folder, extension);
        Path target = folder.resolve("receipt" + extension);

        MarkedCopy.write(original, receipt(List.of(WARNING)), target);

        assertThat(WorkbookPicture.content(target)).isEqualTo(WorkbookPicture.content(original));
        try (Workbook workbook = WorkbookPicture.open(target)) {
            assertThat(rows(workbook.getSheet("Biên nhận")))
                    .contains(
                            "Tệp: K05.xlsx · Nhận lúc 09:15 ngày 05/04/2025",
                            SampleWorkbook.SHEET + "|12.0|10.0|1.0|1.0",
                            SampleWorkbook.SHEET + "|Có mặt|1.234,5")
                    .anyMatch(row -> row.startsWith("NHẬN MỘT PHẦN: 1 dòng"))
                    .anyMatch(row -> row.contains("C6") && row.endsWith("R05"));
        }
    }

    @Test
    void goesAwayWhenTheWorkbookComesBackWithMistakes() throws IOException {
        Path receipt = folder.resolve("receipt.xlsx");
        Path marked = folder.resolve("marked.xlsx");
        MarkedCopy.write(SampleWorkbook.write(folder, ".xlsx"), receipt(List.of()), receipt);

        MarkedCopy.write(receipt, "K05.xlsx", List.of(WARNING), List.of(), marked);

        try (Workbook workbook = WorkbookPicture.open(marked)) {
            assertThat(workbook.getSheet("Biên nhận")).isNull();
            assertThat(workbook.getSheet("Việc cần sửa")).isNotNull();
        }
    }

    @Test
    void isAWorkbookOfItsOwnWhereNoCopyCanBeMade() throws IOException {
        Path list = folder.resolve("list.xlsx");
        Path receipt = folder.resolve("receipt.xlsx");

        ListCopy.write("a.csv", List.of(WARNING), List.of(), list);
        ListCopy.write(receipt(List.of(WARNING)), receipt);

        try (Workbook one = WorkbookPicture.open(list);
                Workbook other = WorkbookPicture.open(receipt)) {
            assertThat(one.getSheet("Việc cần sửa").getRow(5).getCell(3).getStringCellValue())
                    .isEqualTo("C6");
            assertThat(one.getSheet("Việc cần sửa").getHyperlinkList()).isEmpty();
            assertThat(rows(other.getSheetAt(0))).first().asString().startsWith("NHẬN MỘT PHẦN: 1 dòng");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "K05.xlsx, K05 – LỖI.xlsx",
        "K05.XLS, K05 – LỖI.xls",
        "K05.xlsm, K05 – LỖI.xlsm",
        "K05.2025.csv, K05.2025 – LỖI.xlsx",
        "K05, K05 – LỖI.xlsx",
        "K05 – LỖI.xlsx, K05 – LỖI.xlsx",
        "K05 – BIÊN NHẬN.xls, K05 – LỖI.xls",
    })
    void isNamedAfterTheOriginal(String original, String returned) {
        assertThat(ReturnName.of(original)).isEqualTo(returned);
    }

    @Test
    void isNamedByItsContent() throws IOException {
        Path misnamed = folder.resolve("bieu.xlsx");
        Files.copy(SampleWorkbook.write(folder, ".xls"), misnamed);

        assertThat(ReturnFormat.of(misnamed)).isEqualTo(ReturnFormat.XLS);
        assertThat(ReturnName.receipt("bieu.xlsx", ReturnFormat.of(misnamed))).isEqualTo("bieu – BIÊN NHẬN.xls");
    }
}
