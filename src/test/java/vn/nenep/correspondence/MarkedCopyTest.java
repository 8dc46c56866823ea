package vn.nenep.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nenep.correspondence.SampleWorkbook.SHEET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.model.WorkbookRecordList;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.workbook.UnreadableWorkbook;
import vn.nenep.workbook.WorkbookReader;

class MarkedCopyTest {

    private static final Finding WRONG_DATE = at(FindingCode.C03, "B4", "Ngày", "31/02/2025", "date");
    private static final Finding ODD_NUMBER = at(FindingCode.R05, "C6", "Phải dự", "1.25", "count");
    private static final Finding MISSING = at(FindingCode.C01, "F20", "Nội dung", "", "value");
    private static final Finding REPAIRED = at(FindingCode.C08, "A7", "Chi bộ", "CB", "value");
    private static final List<Finding> SEVERAL = List.of(REPAIRED, ODD_NUMBER, WRONG_DATE, MISSING);

    @TempDir
    private Path folder;

    private static Finding at(FindingCode code, String cell, String heading, String seen, String expected) {
        return new Finding(code, new Place(SHEET, cell, heading), seen, Expected.of(expected));
    }

    private static Receipt receipt(List<Finding> findings) {
        return new Receipt("mau.xlsx", LocalDateTime.of(2025, 4, 5, 9, 15), List.of(), findings);
    }

    private Path mark(Path original, List<Finding> findings) throws IOException {
        Path target = folder.resolve("marked-" + original.getFileName());
        MarkedCopy.write(original, receipt(findings), target);
        return target;
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void keepsEveryValueFormulaAndNumberFormat(String extension) throws IOException {
        Path original = SampleWorkbook.write(folder, extension);

        Path marked = mark(original, SEVERAL);

        assertThat(WorkbookPicture.content(marked))
                .hasSizeGreaterThan(1_500)
                .isEqualTo(WorkbookPicture.content(original));
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void leavesTheOriginalAsItWas(String extension) throws IOException {
        Path original = SampleWorkbook.write(folder, extension);
        byte[] before = Files.readAllBytes(original);

        mark(original, SEVERAL);

        assertThat(Files.readAllBytes(original)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void keepsRulesMergesHiddenPartsAndNames(String extension) throws IOException {
        try (Workbook marked = WorkbookPicture.open(mark(SampleWorkbook.write(folder, extension), SEVERAL))) {
            Sheet sheet = marked.getSheet(SHEET);

            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(sheet.getMergedRegions()).hasSize(2);
            assertThat(sheet.getRow(9).getZeroHeight()).isTrue();
            assertThat(sheet.isColumnHidden(7)).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(marked.getName("mucdo").getRefersToFormula()).isEqualTo("'Danh sách'!$A$3:$A$6");
            assertThat(marked.getName("vung").getRefersToFormula()).isEqualTo("'Biểu 01''s'!$A$1:$E$9");
            assertThat(marked.isSheetHidden(marked.getSheetIndex("Danh sách"))).isTrue();
        }
    }

    @Test
    void fillsAndCommentsWhatIsWrongAndNothingElse() throws IOException {
        Path original = SampleWorkbook.write(folder, ".xlsx");

        Path marked = mark(original, SEVERAL);

        Map<String, String> before = WorkbookPicture.looks(original);
        Map<String, String> after = WorkbookPicture.looks(marked);
        assertThat(differing(before, after)).containsExactly(SHEET + "!B4", SHEET + "!C6", SHEET + "!F20");
        assertThat(after.get(SHEET + "!B4")).contains("FFF8D0C8").contains("dd/mm/yyyy");
        assertThat(after.get(SHEET + "!C6")).contains("FFFCE8B2").contains("#,##0.0");
    }

    private static TreeSet<String> differing(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> addresses = new TreeSet<>(after.keySet());
        addresses.addAll(before.keySet());
        addresses.removeIf(
                address -> before.getOrDefault(address, "nothing").equals(after.getOrDefault(address, "nothing")));
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void saysInTheCommentWhatWasSeenIsExpectedAndToDo(String extension) throws IOException {
        Map<String, String> comments = WorkbookPicture.comments(mark(SampleWorkbook.write(folder, extension), SEVERAL));

        assertThat(comments).containsOnlyKeys("B4", "C6", "F20");
        assertThat(comments.get("B4")).startsWith("Chị Lan: Xem lại ngày\n\n").contains("Nề nếp");
        assertThat(comments.get("C6"))
                .startsWith("Nề nếp: ")
                .contains("R05", "«1.25»", "Cần: số nguyên từ 0 trở lên", "Cách sửa: Kiểm tra");
        assertThat(comments.get("F20")).contains("Ô đang để trống");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void listsTheMostSeriousFirstAndJumpsToTheCell(String extension) throws IOException {
        try (Workbook marked = WorkbookPicture.open(mark(SampleWorkbook.write(folder, extension), SEVERAL))) {
            Sheet list = marked.getSheet("Việc cần sửa");

            assertThat(list.getRow(0).getCell(0).getStringCellValue())
                    .startsWith("NHẬN MỘT PHẦN")
                    .contains("3 việc");
            assertThat(column(list, 8)).containsExactly("Mã", "C03", "C01", "R05", "C08");
            assertThat(list.getRow(5).getCell(3).getHyperlink().getAddress()).isEqualTo("'Biểu 01''s'!B4");
            assertThat(marked.getActiveSheetIndex()).isEqualTo(marked.getSheetIndex(list));
            assertThat(marked.getSheetIndex(list)).isEqualTo(extension.equals(".xls") ? 2 : 0);
            assertThat(marked.getSheetVisibility(marked.getSheetIndex("nenep"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    private static List<String> column(Sheet list, int column) {
        List<String> texts = new ArrayList<>();
        for (Row row : list) {
            Cell cell = row.getCell(column);
            if (cell != null && !cell.toString().isEmpty()) {
                texts.add(cell.toString());
            }
        }
        return texts;
    }

    @Test
    void makesThreeHundredTimesTheSameMistakeOneLine() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int row = 303; row >= 4; row--) {
            findings.add(at(FindingCode.C04, "A" + row, "Mã chức vụ", "BTCB2", "value"));
        }

        try (Workbook marked = WorkbookPicture.open(mark(SampleWorkbook.write(folder, ".xlsx"), findings))) {
            assertThat(column(marked.getSheet("Việc cần sửa"), 3)).containsExactly("Ô", "A4 đến A303 (300 ô)");
            assertThat(marked.getSheet("Việc cần sửa")
                            .getRow(5)
                            .getCell(3)
                            .getHyperlink()
                            .getAddress())
                    .endsWith("!A4");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesOldMarksAwayWhenTheCopyComesBack(String extension) throws IOException {
        Path original = SampleWorkbook.write(folder, extension);
        Path first = mark(original, SEVERAL);

        Path second = mark(first, List.of(at(FindingCode.C02, "C9", "Phải dự", "x", "count")));

        assertThat(WorkbookPicture.content(second)).isEqualTo(WorkbookPicture.content(original));
        assertThat(differing(WorkbookPicture.looks(original), WorkbookPicture.looks(second)))
                .containsExactly(SHEET + "!C9");
        Map<String, String> comments = WorkbookPicture.comments(second);
        assertThat(comments).containsOnlyKeys("B4", "C9").containsEntry("B4", "Chị Lan: Xem lại ngày");
        try (Workbook marked = WorkbookPicture.open(second)) {
            assertThat(marked.getNumberOfSheets()).isEqualTo(4);
            assertThat(column(marked.getSheet("Việc cần sửa"), 8)).containsExactly("Mã", "C02");
            assertThat(marked.getName("mucdo").getRefersToFormula()).isEqualTo("'Danh sách'!$A$3:$A$6");
        }
    }

    @Test
    void takesOldMarksAwayAlsoWhereItsMemoryIsLost() throws IOException {
        Path first = mark(SampleWorkbook.write(folder, ".xlsx"), List.of(ODD_NUMBER));
        Path forgetful = folder.resolve("forgetful.xlsx");
        try (Workbook workbook = WorkbookPicture.open(first);
                var out = Files.newOutputStream(forgetful)) {
            workbook.removeSheetAt(workbook.getSheetIndex("nenep"));
            workbook.removeSheetAt(workbook.getSheetIndex("Việc cần sửa"));
            workbook.write(out);
        }

        Path second = mark(forgetful, List.of());

        assertThat(WorkbookPicture.comments(second)).containsOnlyKeys("B4");
        assertThat(WorkbookPicture.looks(second).get(SHEET + "!C6"))
                .startsWith("NO_FILL")
                .contains("#,##0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void leavesASheetOfTheSendersWithOurName(String extension) throws IOException {
        Path original = folder.resolve("own" + extension);
        try (Workbook workbook = WorkbookPicture.open(SampleWorkbook.write(folder, extension));
                var out = Files.newOutputStream(original)) {
            workbook.createSheet("Việc cần sửa").createRow(0).createCell(0).setCellValue("của tôi");
            workbook.write(out);
        }

        Path second = mark(mark(original, SEVERAL), SEVERAL);

        try (Workbook marked = WorkbookPicture.open(second)) {
            assertThat(marked.getSheet("Việc cần sửa").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("của tôi");
            assertThat(marked.getSheet("Việc cần sửa (2)")).isNotNull();
            assertThat(marked.getNumberOfSheets()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void writesWhatLooksLikeAFormulaAsText(String extension) throws IOException {
        String evil = "=HYPERLINK(\"x\";\"{1}\")";
        Finding injected = at(FindingCode.C04, "A5", "+1", evil, "value");

        try (Workbook marked = WorkbookPicture.open(mark(SampleWorkbook.write(folder, extension), List.of(injected)))) {
            Cell seen = marked.getSheet("Việc cần sửa").getRow(5).getCell(5);

            assertThat(seen.getCellType()).isEqualTo(CellType.STRING);
            assertThat(seen.getStringCellValue()).isEqualTo(evil);
            assertThat(seen.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(marked.getSheet(SHEET)
                            .getRow(4)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains(evil);
        }
    }

    @Test
    void marksOldWorkbooksThatExcelDidNotWrite() throws IOException {
        Path original = folder.resolve("foreign.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(original)) {
            workbook.createSheet(SHEET).createRow(3).createCell(1).setCellValue("31/02/2025");
            WorkbookRecordList records = workbook.getInternalWorkbook().getWorkbookRecordList();
            records.remove(workbook.getInternalWorkbook().findFirstRecordLocBySid(CountryRecord.sid));
            workbook.write(out);
        }

        Path second = mark(mark(original, List.of(WRONG_DATE)), List.of(WRONG_DATE));

        assertThat(WorkbookPicture.content(second)).isEqualTo(WorkbookPicture.content(original));
        assertThat(WorkbookPicture.comments(second)).containsOnlyKeys("B4");
        try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(second))) {
            assertThat(workbook.getInternalWorkbook().getWorkbookRecordList().get(0))
                    .isInstanceOf(BOFRecord.class);
        }
    }

    @Test
    void marksTheCellThatIsShownOfAMergedSpan() throws IOException {
        Path marked = mark(SampleWorkbook.write(folder, ".xlsx"), List.of(at(FindingCode.C01, "G7", "x", "", "value")));

        assertThat(WorkbookPicture.comments(marked)).containsKey("G5");
    }

    @Test
    void listsFindingsOnSheetsThatAreNotThere() throws IOException {
        Finding elsewhere = new Finding(FindingCode.C01, new Place("không có", "A1", ""), "", Expected.of("value"));
        Finding file = new Finding(FindingCode.W06, Place.WHOLE_FILE, "", Expected.of("one-period"));

        try (Workbook marked =
                WorkbookPicture.open(mark(SampleWorkbook.write(folder, ".xlsx"), List.of(elsewhere, file)))) {
            Sheet list = marked.getSheet("Việc cần sửa");
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).startsWith("TRẢ LẠI: tệp");
            assertThat(column(list, 3)).containsExactly("Ô", "cả tệp", "A1");
            assertThat(list.getRow(6).getCell(3).getHyperlink()).isNull();
        }
    }

    @Test
    void marksAFileOfAnotherFormatInAnXlsxWithTheSameSheets() throws IOException, UnreadableWorkbook {
        Path csv = Files.writeString(folder.resolve("a.csv"), "Ngày,Phải dự\n31/02/2025,12\n");
        Path target = folder.resolve("a.xlsx");
        vn.nenep.workbook.Workbook read = new WorkbookReader().read(csv);
        // a .csv has one sheet without a name; the copy needs one
        Finding wrong = new Finding(FindingCode.C03, new Place("", "A2", "Ngày"), "31/02/2025", Expected.of("date"));

        MarkedCopy.sameSheets(read, receipt(List.of(wrong)), target);

        assertThat(WorkbookPicture.comments(target)).containsOnlyKeys("A2");
        try (Workbook marked = WorkbookPicture.open(target)) {
            assertThat(marked.getSheet("Trang 1").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("31/02/2025");
            assertThat(marked.getSheet("Trang 1").getRow(1).getCell(1).toString())
                    .startsWith("12");
            assertThat(marked.getSheet("Việc cần sửa")
                            .getRow(5)
                            .getCell(3)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Trang 1'!A2");
        }
    }

    @Test
    void keepsTheMacrosAndTheDateSystemOfTheSender() throws IOException {
        byte[] macros = {1, 2, 3, 4};
        Path original = folder.resolve("macro.xlsm");
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
                var out = Files.newOutputStream(original)) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            workbook.createSheet(SHEET).createRow(3).createCell(1).setCellValue(40_000);
            workbook.setVBAProject(new ByteArrayInputStream(macros));
            workbook.write(out);
        }

        Path marked = mark(original, List.of(WRONG_DATE));

        assertThat(ReturnFormat.of(marked)).isEqualTo(ReturnFormat.XLSM);
        try (ZipFile zip = new ZipFile(marked.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("xl/vbaProject.bin")).readAllBytes())
                    .isEqualTo(macros);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(marked))) {
            assertThat(workbook.isDate1904()).isTrue();
            assertThat(workbook.getSheet(SHEET).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(40_000);
        }
    }

    @Test
    void refusesWhatItCannotWrite() throws IOException {
        Path csv = Files.writeString(folder.resolve("a.csv"), "a;b\n");
        Path target = folder.resolve("b.xlsx");

        assertThatThrownBy(() -> MarkedCopy.write(csv, receipt(List.of()), target))
                .isInstanceOf(MarkedCopy.NotMarkable.class);
        assertThat(target).doesNotExist();
    }
}
