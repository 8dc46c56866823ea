package vn.nenep.job.intake;

import java.util.List;
import vn.nenep.finding.Finding;
import vn.nenep.organisation.Span;
import vn.nenep.store.FileState;
import vn.nenep.store.ReceivedFile;
import vn.nenep.validation.CheckedSubmission;

/**
 * A file that was read and checked and waits to be stored.
 *
 * @param spans the rows of a register; empty for all other files
 */
public record Intake(
        ReceivedFile file,
        FileState state,
        List<CheckedSubmission> submissions,
        List<Span> spans,
        List<Finding> findings) {

    public Intake {
        submissions = List.copyOf(submissions);
        spans = List.copyOf(spans);
        findings = List.copyOf(findings);
    }
}
