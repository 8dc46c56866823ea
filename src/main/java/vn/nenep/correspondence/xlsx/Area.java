package vn.nenep.correspondence.xlsx;

/** A rectangle of cells: rows from 1, columns from 0 (A), all inclusive. */
public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Some rows of one column. */
    public static Area ofColumn(int column, int firstRow, int lastRow) {
        return new Area(firstRow, column, lastRow, column);
    }

    /** A, B … Z, AA: the letters of a column. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** {@code B12}. */
    public static String cell(int row, int column) {
        return letters(column) + row;
    }

    /** {@code B12:D20}, or {@code B12} for a single cell. */
    public String reference() {
        String first = cell(firstRow, firstColumn);
        String last = cell(lastRow, lastColumn);
        return first.equals(last) ? first : first + ":" + last;
    }

    /** {@code $B$12:$D$20}. */
    public String fixedReference() {
        return "$" + letters(firstColumn) + "$" + firstRow + ":$" + letters(lastColumn) + "$" + lastRow;
    }
}
