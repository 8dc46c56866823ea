package vn.nenep.report;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param marks which figures stand in it, and where
 */
public record Paragraph(Kind kind, String text, List<Marked.Mark> marks) implements Block {

    public Paragraph {
        marks = List.copyOf(marks);
    }

    private Paragraph(Kind kind, Marked text) {
        this(kind, text.text(), text.marks());
    }

    /** How a paragraph is set. */
    public enum Kind {
        /** justified text with an indented first line */
        BODY,
        /** a line of a list, printed after a dash */
        ITEM,
        /** a remark in small italics: definitions, rounding, data that are missing */
        NOTE,
        /** a slot that a person has to write, printed so that nobody can overlook it */
        TO_EDIT
    }

    public static Paragraph body(String text) {
        return new Paragraph(Kind.BODY, Marked.of(text));
    }

    public static Paragraph item(String text) {
        return new Paragraph(Kind.ITEM, Marked.of(text));
    }

    public static Paragraph note(String text) {
        return new Paragraph(Kind.NOTE, Marked.of(text));
    }

    public static Paragraph toEdit(String text) {
        return new Paragraph(Kind.TO_EDIT, Marked.of(text));
    }
}
