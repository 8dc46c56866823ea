package vn.nenep.workbook.vietnamese;

import java.util.regex.Pattern;

/** Letters and marks that only Unicode text can hold, as both old encodings stay within Latin-1. */
final class VietnameseLetters {

    private static final Pattern OUTSIDE_LATIN_1 =
            Pattern.compile("[ĂăĐđĨĩŨũƠơƯư\\u1EA0-\\u1EF9\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323]");

    private VietnameseLetters() {}

    static boolean isSurelyUnicode(String text) {
        return OUTSIDE_LATIN_1.matcher(text).find();
    }
}
