package vn.nenep.definition;

import java.util.List;
import vn.nenep.finding.FindingCode;

/** A rule about one row (or, for the cap, one sheet) of a form. It is not applied when one of its values can't be read. */
public sealed interface Check {

    FindingCode code();

    /** The column whose cell is shown. */
    String column();

    /** sums that have to be equal; the finding stands once a row */
    record Equal(FindingCode code, String column, List<Equation> equations) implements Check {
        public Equal {
            equations = List.copyOf(equations);
        }
    }

    /** a part may not exceed its whole; in a form of measures both are measures */
    record PartOfWhole(FindingCode code, String column, String whole) implements Check {}

    /** a value is needed when the conditions hold */
    record Needs(FindingCode code, String column, List<Condition> when) implements Check {
        public Needs {
            when = List.copyOf(when);
        }
    }

    /** the date has to belong to the row's month (form with a timing) or to the form's period */
    record Belongs(FindingCode code, String column) implements Check {}

    /** the date may not be after the day on which the file was received */
    record Arrived(FindingCode code, String column) implements Check {}

    /** the level has to fit the score on the quality scale */
    record Fits(FindingCode code, String column, String score) implements Check {}

    /** all rows together keep the cap of excellent among good */
    record Cap(FindingCode code, String column, String good) implements Check {}

    /**
     * Two sums of columns; a sum of none is 0.
     *
     * @param text as it was written: {@code total = not_subject + subject}
     */
    record Equation(List<String> left, List<String> right, String text) {
        public Equation {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
