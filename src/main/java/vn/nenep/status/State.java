package vn.nenep.status;

import java.util.Locale;

/** How it stands with one form of one organisation for one period. That it came late is a fact beside its state. */
public enum State {
    /** all of it counts */
    RECEIVED,
    /** all of it counts, and something is to be looked at */
    WARNINGS,
    /** it counts but for the rows that are held */
    PARTLY,
    /** something came and went back whole; nothing counts */
    RETURNED,
    /** nothing came and the deadline is over */
    MISSING,
    /** nothing came and the deadline is not over */
    NOT_DUE,
    /** nothing came and nothing is owed */
    NOT_OWED;

    /** {@code not-due}, as other programs read it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a version of it is in force. */
    public boolean counts() {
        return this == RECEIVED || this == WARNINGS || this == PARTLY;
    }
}
