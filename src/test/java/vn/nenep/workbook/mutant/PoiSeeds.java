package vn.nenep.workbook.mutant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The form as .xlsx and .xls, with a second sheet of every other kind of cell. */
final class PoiSeeds {

    private PoiSeeds() {}

    static byte[] xlsx(boolean from1904) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            fill(workbook);
            workbook.getSheetAt(1).getRow(5).createCell(0).setCellFormula("A1*2");
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // packed anew for the sake of the times in it
        return Zip.packed(Zip.unpacked(bytes.toByteArray()));
    }

    static byte[] xls() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            fill(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Workbook workbook) {
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        Sheet sheet = workbook.createSheet("01-SH");
        for (int row = 0; row < Seeds.FORM.size(); row++) {
            List<Object> values = Seeds.FORM.get(row);
            for (int column = 0; column < values.size(); column++) {
                put(cell(sheet, row, column), values.get(column), date);
            }
        }
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:G1"));
        Sheet other = workbook.createSheet("Khác");
        put(cell(other, 0, 0), 0.1, date);
        put(cell(other, 0, 1), -1234567.5, date);
        put(cell(other, 0, 2), 1e15, date);
        cell(other, 1, 0).setCellValue(true);
        cell(other, 1, 1).setCellErrorValue(FormulaError.NA.getCode());
        cell(other, 1, 2).setCellValue("nhiều dòng\nở đây");
        cell(other, 2, 0).setCellFormula("A1*10");
        cell(other, 2, 1).setCellFormula("\"Chi bộ \"&A1");
        cell(other, 2, 2).setCellFormula("A1/0");
        cell(other, 5, 3).setCellStyle(date);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private static void put(Cell cell, Object value, CellStyle date) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.createCell(column);
    }
}
