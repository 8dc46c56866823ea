package vn.nenep.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one cell that is not blank.
 *
 * @param number from 1, as Excel shows it
 * @param cells from left to right
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column (A is 0); empty when it is blank. */
    public Optional<Cell> at(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
