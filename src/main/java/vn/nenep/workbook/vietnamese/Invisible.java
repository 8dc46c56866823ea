package vn.nenep.workbook.vietnamese;

import java.util.regex.Pattern;

/** Characters that show nothing; only to be removed after decoding, as the soft hyphen is ư in TCVN3. */
final class Invisible {

    private static final Pattern CHARACTERS = Pattern.compile("[\\u00AD\\u200B-\\u200D\\uFEFF]");

    private Invisible() {}

    static String remove(String text) {
        return CHARACTERS.matcher(text).replaceAll("");
    }
}
