package vn.nenep.workbook;

import java.util.Locale;
import java.util.Optional;

/**
 * A cell that is not blank.
 *
 * @param row from 1, as Excel shows it
 * @param column from 0: A is 0
 * @param struck whether it is struck through, which is how offices delete
 * @param original what the file holds, when the text was repaired on reading (an old font, a mark drawn with a symbol font)
 */
public record Cell(int row, int column, CellValue value, boolean struck, Optional<String> original) {

    /** A plain cell, read as it stands. */
    public Cell(int row, int column, CellValue value) {
        this(row, column, value, false, Optional.empty());
    }

    /** {@code D17}. */
    public String address() {
        return address(row, column);
    }

    /** The address of a place: row from 1, column from 0. */
    public static String address(int row, int column) {
        return columnLetters(column) + row;
    }

    /** The column, from 0, that letters mean: 0 for {@code A}, 26 for {@code aa}. */
    public static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
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
