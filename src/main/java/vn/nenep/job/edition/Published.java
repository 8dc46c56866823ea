package vn.nenep.job.edition;

import java.nio.file.Path;
import java.util.List;

/**
 * An edition that was made.
 *
 * @param run its number in the run ledger
 * @param files the same files in the output folder
 */
public record Published(SealedEdition edition, long run, List<Path> files) {

    public Published {
        files = List.copyOf(files);
    }
}
