package vn.nenep.report.proof;

/** Texts without what a format does to blanks. */
final class Texts {

    private Texts() {}

    /** One blank for any number of blanks and ends of lines, hard ones too; none around. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character) || character == '\u00a0') {
                blank = !plain.isEmpty();
            } else {
                if (blank) {
                    plain.append(' ');
                }
                blank = false;
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /** No blanks at all: a page that is set in lines says nothing of them. */
    static String squeezed(String text) {
        return plain(text).replace(" ", "");
    }
}
