package vn.nenep.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.correspondence.Receipt.ColumnTotal;
import vn.nenep.correspondence.Receipt.FormReceived;
import vn.nenep.correspondence.Receipt.SheetCounts;
import vn.nenep.correspondence.Receipt.Version;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;

class ReceiptTest {

    private static final Finding WARNING =
            new Finding(FindingCode.R05, new Place(SampleWorkbook.SHEET, "C6", "Phải dự"), "12", Expected.of("count"));

    @TempDir
    private Path folder;

    private static Receipt receipt(Optional<Version> before, List<Finding> findings) {
        SheetCounts sheet = new SheetCounts("T1", 12, 10, 1, 1, List.of(new ColumnTotal("Có mặt", "1.234,5")));
        FormReceived form = new FormReceived(
                "01-SH", "SINH HOẠT", "K05 Sở Mẫu", "Quý I/2025", false, before, Optional.empty(), List.of(sheet));
        return new Receipt("K05.xlsx", LocalDateTime.of(2025, 4, 5, 9, 15), List.of(form), findings);
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

    @Test
    void tellsWhatWasTakenInAndWhichVersionItReplaces() throws IOException {
        Path target = folder.resolve("receipt.xlsx");
        Version before = new Version("2025/Q1/K05.xlsx", LocalDateTime.of(2025, 4, 1, 8, 0));

        ListCopy.receipt(receipt(Optional.of(before), List.of(WARNING)), target);

        try (Workbook workbook = WorkbookPicture.open(target)) {
            assertThat(rows(workbook.getSheet("Biên nhận")))
                    .contains(
                            "Tệp: K05.xlsx · Nhận lúc 09:15 ngày 05/04/2025",
                            "Biểu 01-SH, Quý I/2025 – K05 Sở Mẫu",
                            "Đã nhận: bản này thay bản trước («2025/Q1/K05.xlsx», nhận lúc 08:00 ngày 01/04/2025).",
                            "T1|12.0|10.0|1.0|1.0",
                            "Có mặt|1.234,5",
                            "Điều cần xem lại")
                    .anyMatch(row -> row.startsWith("ĐÃ NHẬN, CÓ CẢNH BÁO"))
                    .anyMatch(row -> row.contains("C6") && row.endsWith("(R05)"));
        }
    }

    @Test
    void asksForNothingWhereThereAreOnlyNotices() throws IOException {
        Path target = folder.resolve("receipt.xlsx");
        Finding notice = new Finding(FindingCode.S06, new Place("T1", "A9", ""), "x", Expected.of("not-struck"));

        ListCopy.receipt(receipt(Optional.empty(), List.of(notice)), target);

        try (Workbook workbook = WorkbookPicture.open(target)) {
            assertThat(rows(workbook.getSheetAt(0)))
                    .contains("Đã nhận: bản đầu tiên của biểu này trong kỳ.", "Để biết, không cần làm gì")
                    .doesNotContain("Điều cần xem lại");
        }
    }

    @Test
    void theListAloneHasAddressesAndNoLinks() throws IOException {
        Path list = folder.resolve("list.xlsx");

        ListCopy.errors(receipt(Optional.empty(), List.of(WARNING)), list);

        try (Workbook one = WorkbookPicture.open(list)) {
            assertThat(one.getSheet("Việc cần sửa").getRow(5).getCell(3).getStringCellValue())
                    .isEqualTo("C6");
            assertThat(one.getSheet("Việc cần sửa").getHyperlinkList()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "K05.xlsx, XLSX, K05 – LỖI.xlsx",
        "K05.XLS, XLS, K05 – LỖI.xls",
        "K05.xlsm, XLSM, K05 – LỖI.xlsm",
        "K05.xls, LIST, K05 – LỖI.xlsx",
        "K05.2025.csv, LIST, K05.2025 – LỖI.xlsx",
        "K05, XLSX, K05 – LỖI.xlsx",
        "K05 – LỖI.xlsx, XLSX, K05 – LỖI.xlsx",
        "K05 – ĐÃ NHẬN.xls, XLS, K05 – LỖI.xls",
    })
    void isNamedAfterTheOriginalAndItsOwnContent(String original, ReturnFormat format, String returned) {
        assertThat(ReturnName.of(original, format)).isEqualTo(returned);
    }

    @Test
    void aReceiptIsAWorkbookOfItsOwn() {
        assertThat(ReturnName.receipt("bieu – LỖI.xls")).isEqualTo("bieu – ĐÃ NHẬN.xlsx");
    }

    @Test
    void theFormatFollowsFromTheBytes() throws IOException {
        Path misnamed = folder.resolve("bieu.xlsx");
        Files.copy(SampleWorkbook.write(folder, ".xls"), misnamed);

        assertThat(ReturnFormat.of(misnamed)).isEqualTo(ReturnFormat.XLS);
    }
}
