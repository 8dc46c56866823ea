package vn.nenep.workbook.xlsx;

import java.util.BitSet;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;

/** Reads the rows of one sheet as they come by. */
final class SheetPart {

    private final SafeXml xml;
    private final Cells cells;
    private final CellPart cell;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private int row;
    private int column;

    /** @param xml the sheet, whose outermost element has been read */
    SheetPart(SafeXml xml, Cells cells, Styles styles, SharedTexts texts, boolean from1904) {
        this.xml = xml;
        this.cells = cells;
        this.cell = new CellPart(xml, cells, styles, texts, from1904);
    }

    void read() {
        boolean hasRows = false;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "sheetData" -> {
                    if (hasRows) {
                        throw new RefusedException(Reason.CORRUPT);
                    }
                    hasRows = true;
                    xml.children("row", this::row);
                }
                case "mergeCells" -> xml.children("mergeCell", this::merged);
                default -> xml.skip();
            }
        }
        if (!hasRows) {
            throw new RefusedException(Reason.CORRUPT);
        }
    }

    private void row() {
        String written = xml.attribute("r");
        row = written == null ? row + 1 : Reference.rowNumber(written, 0);
        if (rows.get(row)) {
            // which of the two would be the true one?
            throw new RefusedException(Reason.CORRUPT);
        }
        rows.set(row);
        columns.clear();
        column = -1;
        xml.children("c", this::cell);
    }

    private void cell() {
        String place = xml.attribute("r");
        if (place == null) {
            column++;
        } else {
            column = Reference.column(place);
            if (Reference.row(place) != row) {
                throw new RefusedException(Reason.CORRUPT);
            }
        }
        if (columns.get(column)) {
            throw new RefusedException(Reason.CORRUPT);
        }
        columns.set(column);
        cell.read(row, column);
    }

    private void merged() {
        String span = xml.attribute("ref", "");
        xml.skip();
        int colon = span.indexOf(':');
        if (colon < 0) {
            return;
        }
        String first = span.substring(0, colon);
        String last = span.substring(colon + 1);
        int top = Math.min(Reference.row(first), Reference.row(last));
        int left = Math.min(Reference.column(first), Reference.column(last));
        cells.merged(
                top,
                left,
                Math.max(Reference.row(first), Reference.row(last)) - top + 1,
                Math.max(Reference.column(first), Reference.column(last)) - left + 1);
    }
}
