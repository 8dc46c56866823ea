package vn.nenep.indicator.failing;

import java.util.List;
import java.util.Locale;
import vn.nenep.period.Period;

/**
 * A unit that is expected and did not pass.
 *
 * @param indicator id
 * @param organisation code of the cell or committee
 * @param period of the indicator's grain
 * @param committee code of the grassroots organisation under which the unit rolls up
 * @param seen the rows that show the reason; empty when there is none
 */
public record FailingUnit(
        String indicator, String organisation, Period period, String committee, Reason reason, List<SeenRow> seen) {

    public FailingUnit {
        seen = List.copyOf(seen);
    }

    /** What is known of the unit. */
    public enum State {
        /** reported, and it did not pass */
        FAILED,
        /** a held row has to be settled first */
        DISPUTED,
        /** no form that reports it is in force */
        NOT_REPORTED;

        /** As it is written in files: {@code not_reported}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why it did not pass. */
    public enum Reason {
        /** no accepted row is about it */
        NO_ROW(State.FAILED),
        /** held before the days in which it counts */
        EARLY(State.FAILED),
        /** held after the days in which it counts */
        LATE(State.FAILED),
        /** held in the days for special cases, which do not count here */
        EXCEPTION(State.FAILED),
        /** there are rows, and none says what is counted */
        NOT_FULFILLED(State.FAILED),
        /** a row of it is held because of an error */
        ROW_HELD(State.DISPUTED),
        /** nobody sent the form */
        FORM_MISSING(State.NOT_REPORTED),
        /** the form was sent and returned whole, and none that can be used came since */
        FORM_RETURNED(State.NOT_REPORTED);

        private final State state;

        Reason(State state) {
            this.state = state;
        }

        public State state() {
            return state;
        }

        /** As it is written in files: {@code no-row}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A row of a workbook that was received.
     *
     * @param file below the input folder
     * @param number of the row as the spreadsheet program shows it
     */
    public record SeenRow(String file, String sheet, int number) {}

    public State state() {
        return reason.state();
    }
}
