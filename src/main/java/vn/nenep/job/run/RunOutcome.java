package vn.nenep.job.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.nenep.job.intake.ImportTally;

/**
 * What a run did.
 *
 * @param runId number in the run ledger
 * @param tally what was imported, when the run imports
 * @param returned marked copies for those who have something to mend
 * @param files what was made
 */
public record RunOutcome(long runId, Optional<ImportTally> tally, List<Path> returned, List<Path> files) {

    public RunOutcome {
        returned = List.copyOf(returned);
        files = List.copyOf(files);
    }
}
