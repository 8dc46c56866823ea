package vn.nenep.workbook.format;

/** A file that is no spreadsheet of a format that we read, or that can't be read whole. */
public final class RefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
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
        OLD_EXCEL,
        OTHER_FORMAT,
        PASSWORD,
        CUT_OFF,
        CORRUPT,
        TOO_LARGE
    }

    private final Reason reason;

    public RefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public RefusedException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
