package vn.nenep.period;

import java.util.Locale;

/** How the day of a meeting stands to the month it belongs to; the better comes first (Nghị quyết 03, III.2.3). */
public enum Timing {
    /** in the last week of the month */
    ON_TIME,
    /** in the days of the next month that are allowed in special cases */
    EXCEPTION,
    /** in the month, before its last week */
    EARLY,
    /** later in the next month than is allowed */
    LATE;

    /** As it is written in definitions and in the store. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
