package vn.nenep.indicator;

import java.util.Locale;

/** What a figure says about its target. */
public enum Verdict {
    NO_TARGET,
    MET,
    NOT_MET,
    /** it depends on the units that have not reported */
    UNCERTAIN,
    /** nothing is due yet */
    NOT_DUE,
    /** something is due, and there is nothing to compute from */
    NO_DATA;

    /** As it is written in {@code figures.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
