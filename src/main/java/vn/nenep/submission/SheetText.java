package vn.nenep.submission;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet;

/** The running text above the table of a sheet: titles, sender, period. */
record SheetText(String sheet, List<Line> lines) {

    /** A text and the cell where it stands. */
    record Line(String cell, String text) {}

    SheetText {
        lines = List.copyOf(lines);
    }

    /** Composed letters and plain blanks, so that patterns find what a person sees. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip();
    }

    /** All texts above a row. */
    static SheetText above(Sheet sheet, int row) {
        List<Line> lines = new ArrayList<>();
        for (Row one : sheet.rows()) {
            if (one.number() >= row) {
                break;
            }
            for (Cell cell : one.cells()) {
                if (cell.value() instanceof CellValue.Text text) {
                    lines.add(new Line(cell.address(), plain(text.text())));
                }
            }
        }
        return new SheetText(sheet.name(), lines);
    }
}
