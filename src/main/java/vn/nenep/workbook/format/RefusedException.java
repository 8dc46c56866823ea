package vn.nenep.workbook.format;

/** A file of a known format that can't be read whole. */
public final class RefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        NOT_A_SPREADSHEET,
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
