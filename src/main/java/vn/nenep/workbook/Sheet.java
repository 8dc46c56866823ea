package vn.nenep.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A sheet.
 *
 * @param rows those that are not blank, from top to bottom
 * @param merged the merged spans
 */
public record Sheet(String name, List<Row> rows, List<MergedSpan> merged) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A rectangle of cells shown as one: rows from 1, columns from 0, all inclusive. */
    public record MergedSpan(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    /** The row of that number, from 1; empty when it is blank. */
    public Optional<Row> row(int number) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.get(middle).number();
            if (found == number) {
                return Optional.of(rows.get(middle));
            }
            low = found < number ? middle + 1 : low;
            high = found < number ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** What a person sees at a place: the cell, or for a merged span the cell at its upper left. */
    public Optional<Cell> shownAt(int row, int column) {
        Optional<Cell> own = row(row).flatMap(r -> r.at(column));
        if (own.isPresent()) {
            return own;
        }
        return merged.stream()
                .filter(span -> span.holds(row, column))
                .findFirst()
                .flatMap(span -> row(span.firstRow()).flatMap(r -> r.at(span.firstColumn())));
    }
}
