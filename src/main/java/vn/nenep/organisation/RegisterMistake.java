package vn.nenep.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something in a register that cannot be so, or hardly.
 *
 * @param position of the span in the register, from 0
 * @param day the day that it turns on, if there is one: the last day of the other span (overlap), the day after it (gap),
 *     the first day (cycle, end before start)
 * @param other the code of the other organisation; empty when there is none
 */
public record RegisterMistake(Kind kind, int position, Optional<LocalDate> day, String other) {

    /** What is wrong. */
    public enum Kind {
        /** the last day lies before the first: the span holds no day */
        END_BEFORE_START,
        /** two spans of one code share days */
        OVERLAP,
        /** days between two spans of one code belong to none */
        GAP,
        /** going up from the organisation leads back to it */
        CYCLE,
        /** no organisation above, and it is not the bloc */
        PARENT_MISSING,
        /** the code of the organisation above stands on no row */
        PARENT_UNKNOWN,
        /** the organisation above is not there in all of the span */
        PARENT_NOT_THERE,
        /** the code of the successor stands on no row */
        SUCCESSOR_UNKNOWN,
        /** another organisation of the same name, under the same parent, at the same time */
        NAME_TWICE
    }
}
