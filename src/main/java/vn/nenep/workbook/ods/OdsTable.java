package vn.nenep.workbook.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nenep.workbook.format.Cells;
import vn.nenep.workbook.format.SafeXml;

/** One sheet of an .ods. Repeated blank rows and cells only move the place of those that follow. */
final class OdsTable {

    /** A cell that is not blank, with the columns that it fills. */
    private record Filled(OdsCell cell, int column, int repeated) {}

    private final SafeXml xml;
    private final OdsStyles styles;
    private final Cells cells;
    private final String name;
    private final TreeMap<Integer, String> columnStyles = new TreeMap<>();
    private int nextColumn;
    private long nextRow = 1;

    /** Begins at the start of a {@code table}. */
    OdsTable(SafeXml xml, OdsStyles styles, Cells cells) {
        this.xml = xml;
        this.styles = styles;
        this.cells = cells;
        this.name = xml.attribute("name", "");
    }

    void read() {
        boolean begun = false;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "table-source" -> {
                        // values kept from another file, no sheet of this one
                        cells.linksToOtherFiles();
                        xml.skip();
                        if (!begun) {
                            skipRest(depth);
                            return;
                        }
                    }
                    case "shapes", "forms", "named-expressions", "scenario" -> xml.skip();
                    case "table-column" -> {
                        depth++;
                        column();
                    }
                    case "table-row" -> {
                        begin(begun);
                        begun = true;
                        row();
                    }
                    default -> depth++;
                }
            }
        }
        begin(begun);
    }

    private void begin(boolean begun) {
        if (!begun) {
            cells.sheet(name);
        }
    }

    private void skipRest(int depth) {
        for (int left = depth; left > 0; left--) {
            xml.skip();
        }
    }

    private void column() {
        columnStyles.put(nextColumn, xml.attribute("default-cell-style-name", ""));
        nextColumn = advanced(nextColumn, xml.number("number-columns-repeated", 1));
    }

    private static int advanced(int place, int by) {
        return (int) Math.min(Integer.MAX_VALUE / 2, (long) place + Math.max(1, by));
    }

    private void row() {
        int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
        String style = xml.attribute("default-cell-style-name", "");
        List<Filled> filled = new ArrayList<>();
        int column = 0;
        for (int depth = 1; depth > 0 && xml.next(); ) {
            if (xml.isEnd()) {
                depth--;
            } else if (xml.isStart() && isCell()) {
                column = cell(column, style, filled);
            } else if (xml.isStart()) {
                depth++;
            }
        }
        if (!filled.isEmpty()) {
            for (long row = nextRow; row < nextRow + repeated; row++) {
                give(filled, (int) Math.min(row, Integer.MAX_VALUE));
            }
        }
        nextRow += repeated;
    }

    private boolean isCell() {
        return xml.name().equals("table-cell") || xml.name().equals("covered-table-cell");
    }

    private int cell(int column, String rowStyle, List<Filled> filled) {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        int rows = Math.max(1, xml.number("number-rows-spanned", 1));
        int columns = Math.max(1, xml.number("number-columns-spanned", 1));
        cells.merged((int) Math.min(nextRow, Integer.MAX_VALUE), column, rows, columns);
        OdsCell cell = new OdsCell(xml, styles, style(column, rowStyle));
        if (!cell.isBlank()) {
            filled.add(new Filled(cell, column, repeated));
        }
        return advanced(column, repeated);
    }

    private String style(int column, String rowStyle) {
        String own = xml.attribute("style-name", rowStyle);
        if (!own.isEmpty()) {
            return own;
        }
        Map.Entry<Integer, String> ofColumn = columnStyles.floorEntry(column);
        return ofColumn == null ? "" : ofColumn.getValue();
    }

    private void give(List<Filled> filled, int row) {
        for (Filled one : filled) {
            for (int i = 0; i < one.repeated(); i++) {
                one.cell().give(cells, row, one.column() + i);
            }
        }
    }
}
