package vn.nenep.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.nenep.workbook.format.Cells;

/** Gives the cells of an .xls, as POI reads them. */
final class PoiCells {

    private final Cells cells;
    private final IntFunction<Font> fonts;

    /** @param fonts the workbook's fonts by their number */
    PoiCells(Cells cells, IntFunction<Font> fonts) {
        this.cells = cells;
        this.fonts = fonts;
    }

    void read(Sheet sheet) {
        cells.sheet(sheet.getSheetName());
        for (Row row : sheet) {
            for (Cell cell : row) {
                read(cell);
            }
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            cells.merged(
                    range.getFirstRow() + 1,
                    range.getFirstColumn(),
                    range.getLastRow() - range.getFirstRow() + 1,
                    range.getLastColumn() - range.getFirstColumn() + 1);
        }
    }

    private void read(Cell cell) {
        Font font = fonts.apply(cell.getCellStyle().getFontIndex());
        Cells.At at = new Cells.At(cell.getRowIndex() + 1, cell.getColumnIndex(), font.getStrikeout());
        CellType type = cell.getCellType();
        value(cell, type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type, at, font);
    }

    private void value(Cell cell, CellType type, Cells.At at, Font font) {
        switch (type) {
            case STRING -> {
                PoiText text = PoiText.of(cell.getRichStringCellValue(), font, fonts);
                cells.text(new Cells.At(at.row(), at.column(), text.struck()), text.runs());
            }
            case NUMERIC -> number(cell, at);
            case BOOLEAN -> cells.truth(at, cell.getBooleanCellValue());
            case ERROR -> cells.broken(at, error(cell.getErrorCellValue()));
            case BLANK, FORMULA, _NONE -> {
                // nothing stands there
            }
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    private void number(Cell cell, Cells.At at) {
        double number = cell.getNumericCellValue();
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            cells.broken(at, String.valueOf(number));
            return;
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            if (moment != null) {
                cells.date(at, moment.toLocalDate());
                return;
            }
        }
        cells.number(at, BigDecimal.valueOf(number));
    }
}
