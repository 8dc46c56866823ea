package vn.nenep.validation;

import java.util.List;
import vn.nenep.finding.Finding;
import vn.nenep.submission.FormSheet;
import vn.nenep.submission.Submission;

/** A submission with the state of each of its rows and everything that was found. */
public record CheckedSubmission(Submission submission, List<CheckedRow> rows, List<Finding> findings) {

    public CheckedSubmission {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** The rows of one sheet. */
    public List<CheckedRow> rowsOf(FormSheet sheet) {
        return rows.stream()
                .filter(row -> row.sheet().name().equals(sheet.name()))
                .toList();
    }
}
