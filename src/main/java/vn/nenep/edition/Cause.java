package vn.nenep.edition;

import java.util.Locale;

/** Why a figure of one edition is not that of another; in the order in which they are followed, one at a time. */
public enum Cause {
    /** the program that made the first edition computed otherwise than this one */
    PROGRAM_OF_FIRST,
    /** files for what no accepted version was there for */
    LATE,
    /** files of which at least one form replaced an accepted version */
    RESUBMITTED,
    /** what the office decided about versions and findings */
    DECISIONS,
    /** another register of organisations */
    STRUCTURE,
    /** other definitions of forms, indicators, rules */
    DEFINITIONS,
    /** another as-of date, or the tree of another time */
    AS_OF,
    /** the program that made the second edition computed otherwise than this one */
    PROGRAM_OF_SECOND;

    /** As it is written in files: {@code as-of}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
