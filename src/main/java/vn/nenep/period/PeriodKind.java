package vn.nenep.period;

/** The lengths of the periods that numbers belong to, from short to long. */
public enum PeriodKind {
    MONTH(12),
    QUARTER(4),
    HALF(2),
    YEAR(1);

    private final int perYear;

    PeriodKind(int perYear) {
        this.perYear = perYear;
    }

    /** How many of them a year has. */
    public int perYear() {
        return perYear;
    }

    int months() {
        return 12 / perYear;
    }
}
