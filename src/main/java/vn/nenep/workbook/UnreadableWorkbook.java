package vn.nenep.workbook;

/** Thrown for a file that can't be read as a spreadsheet; every reason has its own sentence for the sender. */
public final class UnreadableWorkbook extends Exception {

    /** Why. All names of {@link vn.nenep.workbook.format.RefusedException.Reason} are among them. */
    public enum Reason {
        EMPTY,
        /** a folder, a link, a pipe */
        NOT_A_FILE,
        /** it became another one while it was read */
        CHANGED,
        ZEROS,
        NOT_A_SPREADSHEET,
        TEXT,
        PDF,
        PICTURE,
        WORD,
        SLIDES,
        ARCHIVE,
        WEB_ARCHIVE,
        XLSB,
        /** Excel 2 to 95 */
        OLD_EXCEL,
        /** a spreadsheet of any other kind that this version does not read */
        OTHER_FORMAT,
        CUT_OFF,
        CORRUPT,
        PASSWORD,
        TOO_LARGE
    }

    private final Reason reason;

    public UnreadableWorkbook(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public UnreadableWorkbook(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
