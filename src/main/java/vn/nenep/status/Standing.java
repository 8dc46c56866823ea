package vn.nenep.status;

import java.util.Optional;

/**
 * How it stands with one form of one organisation for one period.
 *
 * @param organisation its code
 * @param owed whether it has to send it; a form that nobody asked for may have come all the same
 * @param daysLate days after the deadline: of the first version that was taken in, or, while nothing counts, of the as-of
 *     date; 0 when in time
 * @param inForce the version that counts
 * @param returned what went back last, when nothing was taken in since
 * @param unread the same for a file that could not even be told apart, and by its name belongs here
 * @param withdrawn the version that the office withdrew last, if it withdrew one
 */
public record Standing(
        String organisation,
        Column column,
        boolean owed,
        State state,
        int daysLate,
        Optional<Arrival> inForce,
        Optional<Arrival> returned,
        Optional<Refused> unread,
        Optional<Arrival> withdrawn) {

    /** Whether what counts came after the deadline. */
    public boolean cameLate() {
        return state.counts() && daysLate > 0;
    }

    /** Whether an earlier version counts and a later one went back. */
    public boolean laterReturned() {
        return state.counts() && (returned.isPresent() || unread.isPresent());
    }

    /** Whether the organisation has something to send: for the first time, again, or mended. */
    public boolean asks() {
        return (owed && state == State.MISSING) || state == State.RETURNED || state == State.PARTLY || laterReturned();
    }

    /** Whether it belongs on a list of what is not in order. */
    public boolean isListed() {
        return asks() || (owed && cameLate());
    }
}
