package vn.nenep.validation;

import java.util.List;
import java.util.Optional;
import vn.nenep.period.Period;
import vn.nenep.submission.FormRow;
import vn.nenep.submission.FormSheet;

/**
 * A row after all checks.
 *
 * @param organisations codes of those it is about, as far as they are acceptable
 * @param period the period the row belongs to; empty when its month can't be read
 */
public record CheckedRow(
        FormSheet sheet, FormRow row, List<String> organisations, Optional<Period> period, State state) {

    /** Whether a row counts. */
    public enum State {
        ACCEPTED,
        /** held because of an error; disputes what it is about */
        HELD,
        /** held only because the same row stands above; disputes nothing */
        DUPLICATE
    }

    public CheckedRow {
        organisations = List.copyOf(organisations);
    }
}
