package vn.nenep.finding;

import java.util.Locale;

/** What a finding does to the data it is about. */
public enum Severity {
    /** the sheet or the file is returned whole and nothing of it counts */
    BLOCK,
    /** the row is held and does not count */
    ERROR,
    /** it counts and is listed */
    WARNING,
    /** for information */
    NOTICE;

    /** As it is written in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
