package vn.nenep.report.render;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines of the PDF end at blanks alone, as in Word: what stands between two blanks, as {@code 51/57} or {@code 02-CT}, stays whole. */
final class PaperBreaks implements FSTextBreaker {

    private static final int NO_MORE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String given) {
        text = given;
        at = 0;
    }

    /** Behind the next blanks, or the end of the text. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return NO_MORE;
        }
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A hard blank is none: it holds together. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character);
    }
}
