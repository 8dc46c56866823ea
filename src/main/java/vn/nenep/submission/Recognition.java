package vn.nenep.submission;

import java.util.List;
import vn.nenep.finding.Finding;

/**
 * What a workbook turned out to hold.
 *
 * @param submissions one a form
 * @param findings made on the way: about the file, its sheets, and single cells
 */
public record Recognition(List<Submission> submissions, List<Finding> findings) {

    public Recognition {
        submissions = List.copyOf(submissions);
        findings = List.copyOf(findings);
    }

    /** A workbook of which nothing could be recognised. */
    static Recognition refused(List<Finding> findings) {
        return new Recognition(List.of(), findings);
    }
}
