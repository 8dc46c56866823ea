package vn.nenep.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets as Excel would write them, filled by address: {@code sheet.text("B2", "Chi bộ 1")}. */
final class WorkbookFile {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("01-SH");

    private WorkbookFile() {}

    static Path write(Path file, Consumer<WorkbookFile> fill) {
        WorkbookFile content = new WorkbookFile();
        try (XSSFWorkbook workbook = content.workbook;
                OutputStream out = Files.newOutputStream(file)) {
            fill.accept(content);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Five columns of meetings, long enough that a part of it could pass for the whole. */
    static Path ofMeetings(Path file, int meetings) {
        return write(file, content -> {
            for (int row = 1; row <= meetings; row++) {
                content.text("A" + row, "Chi bộ " + row)
                        .date("B" + row, LocalDate.of(2025, 1, 1).plusDays(row))
                        .number("C" + row, 10 + row)
                        .number("D" + row, 9 + row)
                        .truth("E" + row, row % 2 == 0);
            }
        });
    }

    static Path ofOldExcel(Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("01-SH").createRow(0).createCell(0).setCellValue("Biểu 01-SH");
            workbook.write(out);
        }
        return file;
    }

    static Path zipOf(Path file, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    WorkbookFile text(String address, String text) {
        cell(address).setCellValue(text);
        return this;
    }

    WorkbookFile number(String address, double number) {
        cell(address).setCellValue(number);
        return this;
    }

    WorkbookFile date(String address, LocalDate date) {
        cell(address).setCellValue(date);
        return format(address, "dd/mm/yyyy");
    }

    WorkbookFile truth(String address, boolean truth) {
        cell(address).setCellValue(truth);
        return this;
    }

    WorkbookFile error(String address, FormulaError error) {
        cell(address).setCellErrorValue(error);
        return this;
    }

    WorkbookFile formula(String address, String formula) {
        cell(address).setCellFormula(formula);
        return this;
    }

    /** Stores the values of all formulas, as Excel does on saving. */
    WorkbookFile calculate() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    WorkbookFile format(String address, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(address).setCellStyle(style);
        return this;
    }

    WorkbookFile merge(String range) {
        sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf(range));
        return this;
    }

    WorkbookFile countDaysFrom1904() {
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return this;
    }

    private XSSFCell cell(String address) {
        CellReference place = new CellReference(address);
        XSSFRow row = sheet.getRow(place.getRow());
        XSSFRow there = row == null ? sheet.createRow(place.getRow()) : row;
        XSSFCell cell = there.getCell(place.getCol());
        return cell == null ? there.createCell(place.getCol()) : cell;
    }
}
