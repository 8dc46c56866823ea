package vn.nenep.definition;

import java.util.Locale;
import vn.nenep.period.PeriodKind;

/** The units that indicators count: one organisation in one period. */
public enum Grain {
    CELL_MONTH(PeriodKind.MONTH),
    CELL_QUARTER(PeriodKind.QUARTER),
    CELL_HALF(PeriodKind.HALF),
    CELL_YEAR(PeriodKind.YEAR),
    COMMITTEE_YEAR(PeriodKind.YEAR);

    private final PeriodKind period;

    Grain(PeriodKind period) {
        this.period = period;
    }

    public PeriodKind period() {
        return period;
    }

    public boolean isOfCells() {
        return this != COMMITTEE_YEAR;
    }

    /** In definitions: {@code cell-month}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The view in the store: {@code cell_month}. */
    public String view() {
        return name().toLowerCase(Locale.ROOT);
    }
}
