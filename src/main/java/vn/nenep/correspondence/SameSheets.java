package vn.nenep.correspondence;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nenep.finding.Finding;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet.MergedSpan;

/** Builds an .xlsx with the sheets, addresses and values of a file that was read; formulas are their values there. */
final class SameSheets {

    private static final int MOST_CELLS = 200_000;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 20;

    private final Workbook workbook = new XSSFWorkbook();
    private final Map<Boolean, CellStyle> plain = new HashMap<>();
    private final Map<Boolean, CellStyle> dates = new HashMap<>();

    private SameSheets() {
        for (boolean struck : new boolean[] {false, true}) {
            plain.put(struck, style("General", struck));
            dates.put(struck, style("dd/mm/yyyy", struck));
        }
    }

    /** {@code unnamed} is what a sheet without a name is called there: that of a .csv. */
    static Workbook of(vn.nenep.workbook.Workbook read, String unnamed) throws MarkedCopy.NotMarkable {
        long cells = read.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
        if (cells > MOST_CELLS) {
            throw new MarkedCopy.NotMarkable("too large for a document model");
        }
        SameSheets same = new SameSheets();
        read.sheets().forEach(sheet -> same.copy(sheet, sheet.name().isEmpty() ? unnamed : sheet.name()));
        return same.workbook;
    }

    /** The receipt with the findings of the sheet without a name on the one that is called so. */
    static Receipt named(Receipt receipt, String unnamed) {
        return new Receipt(
                receipt.displayName(),
                receipt.received(),
                receipt.forms(),
                receipt.findings().stream()
                        .map(finding -> named(finding, unnamed))
                        .toList());
    }

    private static Finding named(Finding finding, String unnamed) {
        Finding.Place place = finding.place();
        return !place.sheet().isEmpty() || place.cell().isEmpty()
                ? finding
                : new Finding(
                        finding.code(),
                        new Finding.Place(unnamed, place.cell(), place.heading()),
                        finding.seen(),
                        finding.expected());
    }

    private CellStyle style(String format, boolean struck) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        Font font = workbook.createFont();
        font.setFontName(OurStyles.FONT);
        font.setFontHeightInPoints((short) 12);
        font.setStrikeout(struck);
        style.setFont(font);
        return style;
    }

    private void copy(vn.nenep.workbook.Sheet read, String name) {
        Sheet sheet = workbook.createSheet(name);
        Map<Integer, Integer> widths = new HashMap<>();
        for (Row row : read.rows()) {
            org.apache.poi.ss.usermodel.Row copy = sheet.createRow(row.number() - 1);
            for (vn.nenep.workbook.Cell cell : row.cells()) {
                write(copy.createCell(cell.column()), cell);
                // a title above the table runs on over its neighbours
                if (row.cells().size() > 1) {
                    widths.merge(cell.column(), cell.value().shown().length() + 2, Math::max);
                }
            }
            if (row.cells().size() == 1) {
                copy.forEach(cell -> cell.setCellStyle(unwrapped(cell.getCellStyle())));
            }
        }
        widths.forEach((column, width) ->
                sheet.setColumnWidth(column, 256 * Math.max(NARROWEST, Math.min(WIDEST, width))));
        sheet.setPrintGridlines(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (MergedSpan span : read.merged()) {
            sheet.addMergedRegion(new CellRangeAddress(
                    span.firstRow() - 1, span.lastRow() - 1, span.firstColumn(), span.lastColumn()));
        }
    }

    private CellStyle unwrapped(CellStyle style) {
        CellStyle flat = workbook.createCellStyle();
        flat.cloneStyleFrom(style);
        flat.setWrapText(false);
        return flat;
    }

    private void write(Cell cell, vn.nenep.workbook.Cell read) {
        cell.setCellStyle(plain.get(read.struck()));
        CellValue value = read.value();
        if (value instanceof CellValue.Number number) {
            cell.setCellValue(number.number().doubleValue());
        } else if (value instanceof CellValue.Date date) {
            cell.setCellValue(date.date());
            cell.setCellStyle(dates.get(read.struck()));
        } else if (value instanceof CellValue.Truth truth) {
            cell.setCellValue(truth.value());
        } else {
            cell.setCellValue(value.shown());
        }
    }
}
