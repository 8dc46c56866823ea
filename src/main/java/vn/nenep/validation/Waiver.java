package vn.nenep.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.nenep.finding.FindingCode;
import vn.nenep.submission.Submission;

/**
 * The office lets the rows of a committee count although something is found in them. It depends on when a file was received and
 * never on the day on which somebody looks, so that what became of a row stays the same.
 *
 * @param number of the decision
 * @param organisation code of the sender
 * @param form only in this form; in all when empty
 * @param period only in forms for this period, by its code; in all when empty
 * @param until the last day on which a file may be received to be covered
 */
public record Waiver(
        int number,
        FindingCode code,
        String organisation,
        Optional<String> form,
        Optional<String> period,
        LocalDate until) {

    /**
     * What can be waived: what is written can be read and counted as it stands, and only does not fit something else. The other
     * errors leave nothing to count (no value, no such organisation), or would count it twice.
     */
    public static final Set<FindingCode> POSSIBLE =
            EnumSet.of(FindingCode.R04, FindingCode.R06, FindingCode.R09, FindingCode.R11, FindingCode.R12);

    /** Whether it covers a finding in a submission that was received on a day. */
    boolean covers(FindingCode found, Submission submission, LocalDate receivedOn) {
        return found == code
                && submission.sender().equals(organisation)
                && form.filter(id -> !id.equals(submission.form().id())).isEmpty()
                && period.filter(which -> !which.equals(submission.period().code()))
                        .isEmpty()
                && !receivedOn.isAfter(until);
    }
}
