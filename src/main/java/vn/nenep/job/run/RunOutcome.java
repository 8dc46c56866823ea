package vn.nenep.job.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.nenep.job.intake.ImportTally;
import vn.nenep.job.returning.Returned;

/**
 * What a run did.
 *
 * @param runId number in the run ledger
 * @param tally what was imported, when the run imports
 * @param returned answers to senders
 * @param files what was made
 */
public record RunOutcome(long runId, Optional<ImportTally> tally, Returned returned, List<Path> files) {

    public RunOutcome {
        files = List.copyOf(files);
    }
}
