package vn.nenep.workbook.xlsx;

import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Places as formulas write them: {@code D17}. What is no place in a sheet is refused. */
final class Reference {

    private static final int LAST_ROW = 1_048_576;
    private static final int COLUMNS = 16_384;

    private Reference() {}

    /** The column of a place, A is 0. */
    static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && isLetter(place.charAt(i)); i++) {
            column = column * 26 + (place.charAt(i) & 0x1F);
            if (column > COLUMNS) {
                throw new RefusedException(Reason.CORRUPT);
            }
        }
        if (column == 0) {
            throw new RefusedException(Reason.CORRUPT);
        }
        return column - 1;
    }

    /** The row of a place, from 1. */
    static int row(String place) {
        int at = 0;
        while (at < place.length() && isLetter(place.charAt(at))) {
            at++;
        }
        return rowNumber(place, at);
    }

    /** A row's number as it stands from a character on. */
    static int rowNumber(String text, int from) {
        int row = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new RefusedException(Reason.CORRUPT);
            }
            row = row * 10 + digit;
            if (row > LAST_ROW) {
                throw new RefusedException(Reason.CORRUPT);
            }
        }
        if (row == 0) {
            throw new RefusedException(Reason.CORRUPT);
        }
        return row;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
