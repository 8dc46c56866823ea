package vn.nenep.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with everything in it that a committee's workbook may hold and a copy must keep. */
final class SampleWorkbook {

    static final String SHEET = "Biểu 01's";
    static final int ROWS = 310;

    private SampleWorkbook() {}

    static Path write(Path folder, String extension) throws IOException {
        Path file = folder.resolve("mau" + extension);
        try (Workbook workbook = extension.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet(SHEET);
            cells(sheet);
            structure(sheet);
            rules(sheet);
            comment(sheet);
            lists(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void cells(Sheet sheet) {
        Workbook workbook = sheet.getWorkbook();
        sheet.createRow(0).createCell(0).setCellValue("BIỂU 01-SH");
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        CellStyle green = workbook.createCellStyle();
        green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        green.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
        for (int i = 3; i < ROWS; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue("CB" + i);
            Cell day = row.createCell(1);
            day.setCellValue(45_000 + i);
            day.setCellStyle(date);
            Cell number = row.createCell(2);
            number.setCellValue(i / 4.0);
            number.setCellStyle(green);
            row.createCell(3).setCellFormula("C" + (i + 1) + "*2");
            row.createCell(4).setCellValue(i % 2 == 0);
        }
        sheet.getRow(5).createCell(5).setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void structure(Sheet sheet) {
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("G5:G8"));
        sheet.getRow(9).setZeroHeight(true);
        sheet.setColumnHidden(7, true);
        sheet.createFreezePane(1, 3);
        sheet.setColumnWidth(0, 30 * 256);
    }

    private static void rules(Sheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"x", "y"}), new CellRangeAddressList(3, 20, 6, 6)));
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule("$C4>50");
        rule.createFontFormatting().setFontStyle(false, true);
        formats.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("C4:C310")}, rule);
    }

    private static void comment(Sheet sheet) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(1);
        anchor.setRow1(3);
        anchor.setCol2(4);
        anchor.setRow2(6);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor("Chị Lan");
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("Xem lại ngày"));
        sheet.getRow(3).getCell(1).setCellComment(comment);
    }

    private static void lists(Workbook workbook) {
        Sheet lists = workbook.createSheet("Danh sách");
        lists.createRow(2).createCell(0).setCellValue("Tốt");
        Name name = workbook.createName();
        name.setNameName("mucdo");
        name.setRefersToFormula("'Danh sách'!$A$3:$A$6");
        Name print = workbook.createName();
        print.setNameName("vung");
        print.setRefersToFormula("'Biểu 01''s'!$A$1:$E$9");
        workbook.setSheetHidden(1, true);
    }
}
