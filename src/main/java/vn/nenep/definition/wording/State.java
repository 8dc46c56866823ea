package vn.nenep.definition.wording;

import java.util.List;
import java.util.Locale;

/**
 * In which case a text of a sentence is used. The first five exclude one another; the others add a sentence of their own
 * where they hold.
 */
public enum State {
    /** N of N */
    ALL,
    /** n of N, or a plain number above zero */
    SOME,
    /** 0 of N, or a plain zero */
    NONE,
    /** nothing is due by the as-of date */
    NOT_DUE,
    /** something is due and nothing is known */
    NO_DATA,
    /** one did not */
    ONE_MISSING,
    /** a few did not, and their names are known */
    NAMED_MISSING,
    /** more did not than a sentence can name */
    MANY_MISSING,
    /** units that are due and that nobody reported */
    NOT_REPORTED,
    /** units of which a row is held */
    DISPUTED,
    /** parts of the time that are not due yet: {@code Quý IV} */
    PART_NOT_DUE,
    /** the year before is known too */
    COMPARED;

    /** As definitions write it: {@code one-missing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One of which every sentence has. */
    public static List<State> cases() {
        return List.of(ALL, SOME, NONE, NOT_DUE, NO_DATA);
    }
}
