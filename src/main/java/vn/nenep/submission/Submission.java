package vn.nenep.submission;

import java.util.List;
import vn.nenep.definition.FormDefinition;
import vn.nenep.period.Period;

/**
 * One form of one organisation for one period, on one or more sheets of a workbook.
 *
 * @param sender code in the register
 */
public record Submission(FormDefinition form, String sender, Period period, List<FormSheet> sheets) {

    public Submission {
        sheets = List.copyOf(sheets);
    }

    /** Nothing of it counts when one of its sheets is returned: a form is taken whole or not at all. */
    public boolean blocked() {
        return sheets.stream().anyMatch(FormSheet::blocked);
    }
}
