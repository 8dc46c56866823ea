package vn.nenep.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the figures that it shows. While a text is put together from words and numbers, the name of a figure travels in
 * it, right behind the number and between two characters that no text of ours has; a paragraph or a cell of a table takes the
 * names out again, so that what is printed holds none.
 *
 * @param marks where which figure stands, in the order of the text
 */
public record Marked(String text, List<Mark> marks) {

    private static final char START = '\uE000';
    private static final char BETWEEN = '\uE001';
    private static final char END = '\uE002';

    public Marked {
        marks = List.copyOf(marks);
    }

    /**
     * Which figure a number is.
     *
     * @param id the eight letters that are printed beside it
     * @param code as it is written in commands: {@code meetings-held/K03/2025-Q1}
     */
    public record Shown(String id, String code) {}

    /** A figure and how many characters of the text stand before its name. */
    public record Mark(int at, Shown figure) {}

    /** A number with the name of its figure behind it. */
    public static String with(String number, Shown figure) {
        return number + START + figure.id() + BETWEEN + figure.code() + END;
    }

    /** Takes the names out. A figure that stands in a text more than once, as count and as share, is named at the last of them. */
    public static Marked of(String text) {
        if (text.indexOf(START) < 0) {
            return new Marked(text, List.of());
        }
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int start = text.indexOf(START); start >= 0; start = text.indexOf(START, at)) {
            int between = text.indexOf(BETWEEN, start);
            int end = text.indexOf(END, between);
            plain.append(text, at, start);
            Shown figure = new Shown(text.substring(start + 1, between), text.substring(between + 1, end));
            marks.removeIf(mark -> mark.figure().equals(figure));
            marks.add(new Mark(plain.length(), figure));
            at = end + 1;
        }
        return new Marked(plain.append(text.substring(at)).toString(), marks);
    }
}
