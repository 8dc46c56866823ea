package vn.nenep.workbook;

/**
 * A cell that is not blank.
 *
 * @param row from 1, as Excel shows it
 * @param column from 0: A is 0
 */
public record Cell(int row, int column, CellValue value) {

    /** {@code D17}. */
    public String address() {
        return address(row, column);
    }

    /** The address of a place: row from 1, column from 0. */
    public static String address(int row, int column) {
        return columnLetters(column) + row;
    }

    /** {@code A} for 0, {@code AA} for 26. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
