package vn.nenep.submission.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a person sees in a cell, letter by letter: composed letters, one kind of blank, full-width letters and digits as
 * plain ones. Raised digits (12²) stay what they are: they are no part of the number.
 */
final class Plain {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212\\s]+");
    private static final Pattern LEADING_DASH = Pattern.compile("^[\u2010-\u2015\u2212](?=\\d)");
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

    private Plain() {}

    /** The text on one line, without blanks around it. */
    static String of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFC)
                .chars()
                .forEach(letter -> plain.append((char)
                        (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST
                                ? letter - FULL_WIDTH_SHIFT
                                : letter)));
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** The text with a minus that is one, and without the apostrophe by which people make Excel keep a text. */
    static String number(String written) {
        String plain = of(written);
        String bare = plain.startsWith("'") || plain.startsWith("’")
                ? plain.substring(1).strip()
                : plain;
        return LEADING_DASH.matcher(bare).replaceFirst("-");
    }

    /** Whether nothing but dashes stands there, which is how offices write that there is nothing. */
    static boolean isDash(String written) {
        String plain = of(written);
        return !plain.isEmpty() && DASHES.matcher(plain).matches();
    }
}
