package vn.nenep.workbook;

/** Thrown for a file that can't be read as a spreadsheet; every reason has its own sentence for the sender. */
public final class UnreadableWorkbook extends Exception {

    /** Why. */
    public enum Reason {
        EMPTY,
        NOT_A_SPREADSHEET,
        /** a spreadsheet of a kind that this version does not read */
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
