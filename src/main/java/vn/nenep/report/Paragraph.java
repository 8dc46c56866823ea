package vn.nenep.report;

/** A paragraph of running text. */
public record Paragraph(Kind kind, String text) implements Block {

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
        return new Paragraph(Kind.BODY, text);
    }

    public static Paragraph item(String text) {
        return new Paragraph(Kind.ITEM, text);
    }

    public static Paragraph note(String text) {
        return new Paragraph(Kind.NOTE, text);
    }

    public static Paragraph toEdit(String text) {
        return new Paragraph(Kind.TO_EDIT, text);
    }
}
