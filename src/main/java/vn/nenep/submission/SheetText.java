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
                .replaceAll("[\\p{Z}\\t]", " ")
                .strip();
    }

    /** All texts above a row; a label whose value stands in the next cell is one text with it. */
    static SheetText above(Sheet sheet, int row) {
        List<Line> lines = new ArrayList<>();
        for (Row one : sheet.rows()) {
            if (one.number() >= row) {
                break;
            }
            for (int i = 0; i < one.cells().size(); i++) {
                Cell cell = one.cells().get(i);
                if (cell.value() instanceof CellValue.Text text) {
                    String plain = plain(text.text());
                    boolean continued =
                            plain.endsWith(":") && i + 1 < one.cells().size();
                    String whole = continued
                            ? plain + " " + plain(one.cells().get(i + 1).value().shown())
                            : plain;
                    lines.add(new Line(cell.address(), whole));
                }
            }
        }
        return new SheetText(sheet.name(), lines);
    }
}
