package vn.nenep.correspondence.xlsx;

/** How a cell looks. */
public enum Look {
    PLAIN(Font.BODY, Fill.NONE, Frame.NONE, "left", "", true),
    CENTRED(Font.BODY, Fill.NONE, Frame.NONE, "center", "", true),
    CENTRED_BOLD(Font.BOLD, Fill.NONE, Frame.NONE, "center", "", true),
    CENTRED_ITALIC(Font.ITALIC, Fill.NONE, Frame.NONE, "center", "", true),
    MOTTO(Font.MOTTO, Fill.NONE, Frame.NONE, "center", "", true),
    TITLE(Font.TITLE, Fill.NONE, Frame.NONE, "center", "", true),
    SECTION(Font.SECTION, Fill.NONE, Frame.NONE, "left", "", true),
    NOTE(Font.NOTE, Fill.NONE, Frame.NONE, "left", "", true),
    /** a title that reads like a sentence */
    HEADLINE(Font.TITLE, Fill.NONE, Frame.NONE, "left", "", true),
    /** plain text over several columns */
    REMARK(Font.BODY, Fill.NONE, Frame.NONE, "left", "", true),
    NOTE_CENTRED(Font.NOTE, Fill.NONE, Frame.NONE, "center", "", true),
    CODE(Font.BOLD, Fill.NONE, Frame.NONE, "right", "", true),
    HEADING(Font.HEADING, Fill.HEADING, Frame.THIN, "center", "", true),
    COLUMN_NUMBER(Font.SMALL, Fill.HEADING, Frame.THIN, "center", "", true),
    FIXED(Font.BODY, Fill.FIXED, Frame.THIN, "left", "@", true),
    FIXED_CENTRED(Font.BODY, Fill.FIXED, Frame.THIN, "center", "", true),
    TEXT(Font.BODY, Fill.NONE, Frame.THIN, "left", "@", false),
    CHOICE(Font.BODY, Fill.NONE, Frame.THIN, "center", "@", false),
    NUMBER(Font.BODY, Fill.NONE, Frame.THIN, "center", "", false),
    COUNT(Font.BODY, Fill.NONE, Frame.THIN, "center", "0", false),
    DATE(Font.BODY, Fill.NONE, Frame.THIN, "center", "dd/mm/yyyy", false),
    TOTAL(Font.BOLD, Fill.HEADING, Frame.THIN, "center", "0", true),
    TABLE_TEXT(Font.BODY, Fill.NONE, Frame.THIN, "left", "", true),
    TABLE_CENTRED(Font.BODY, Fill.NONE, Frame.THIN, "center", "", true),
    TABLE_DATE(Font.BODY, Fill.NONE, Frame.THIN, "center", "dd/mm/yyyy", true),
    HEADING_DATE(Font.SMALL, Fill.HEADING, Frame.THIN, "center", "dd/mm/yyyy", true),
    TOTAL_TEXT(Font.BOLD, Fill.HEADING, Frame.THIN, "left", "", true),
    TOTAL_PERCENT(Font.BOLD, Fill.HEADING, Frame.THIN, "center", "0%", true),
    RECEIVED(Font.BODY, Fill.GREEN, Frame.THIN, "center", "", true),
    WARNINGS(Font.BODY, Fill.YELLOW, Frame.THIN, "center", "", true),
    PARTLY(Font.BOLD, Fill.ORANGE, Frame.THIN, "center", "", true),
    RETURNED(Font.BOLD, Fill.PINK, Frame.THIN, "center", "", true),
    MISSING(Font.WHITE, Fill.RED, Frame.THIN, "center", "", true),
    NOT_DUE(Font.BODY, Fill.NONE, Frame.THIN, "center", "", true),
    NOT_OWED(Font.BODY, Fill.HEADING, Frame.THIN, "center", "", true);

    private final Font font;
    private final Fill fill;
    private final Frame frame;
    private final String align;
    private final String format;
    private final boolean locked;

    Look(Font font, Fill fill, Frame frame, String align, String format, boolean locked) {
        this.font = font;
        this.fill = fill;
        this.frame = frame;
        this.align = align;
        this.format = format;
        this.locked = locked;
    }

    /** The fonts, all of one family. */
    enum Font {
        BODY(12, ""),
        WHITE(12, "<b/>", "FFFFFFFF"),
        BOLD(12, "<b/>"),
        ITALIC(12, "<i/>"),
        MOTTO(13, "<b/><u/>"),
        TITLE(15, "<b/>"),
        SECTION(13, "<b/>"),
        NOTE(11, "<i/>"),
        HEADING(11, "<b/>"),
        SMALL(9, "<i/>");

        private final int points;
        private final String marks;

        private final String colour;

        Font(int points, String marks) {
            this(points, marks, "");
        }

        Font(int points, String marks, String colour) {
            this.points = points;
            this.marks = marks;
            this.colour = colour;
        }

        /** Empty for the usual one. */
        String colour() {
            return colour;
        }

        int points() {
            return points;
        }

        String marks() {
            return marks;
        }
    }

    /** The fills; the first two are those that every style sheet has to begin with. */
    enum Fill {
        NONE(""),
        PATTERN(""),
        HEADING("FFE7E6E6"),
        FIXED("FFF2F2F2"),
        GREEN("FFD5E8D4"),
        YELLOW("FFFFF2CC"),
        ORANGE("FFF9CB9C"),
        PINK("FFEA9999"),
        RED("FFB00020");

        private final String colour;

        Fill(String colour) {
            this.colour = colour;
        }

        String colour() {
            return colour;
        }
    }

    /** The lines around a cell. */
    enum Frame {
        NONE,
        THIN
    }

    Font font() {
        return font;
    }

    Fill fill() {
        return fill;
    }

    Frame frame() {
        return frame;
    }

    String align() {
        return align;
    }

    /** As Excel writes number formats; empty for the general one. */
    String format() {
        return format;
    }

    /** Whether it stays as it is when somebody protects the sheet. */
    boolean locked() {
        return locked;
    }
}
