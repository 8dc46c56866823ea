package vn.nenep.store;

import java.util.Locale;

/** What became of a received file. */
public enum FileState {
    /** everything in it counts */
    ACCEPTED,
    /** it counts, and something is listed */
    WITH_WARNINGS,
    /** rows or forms of it are held or returned, the rest counts */
    PARTLY,
    /** nothing of it counts */
    RETURNED,
    /** the same bytes were received before */
    DUPLICATE,
    /** a register of organisations */
    REGISTER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
