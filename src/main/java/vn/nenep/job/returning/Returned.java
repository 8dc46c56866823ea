package vn.nenep.job.returning;

import java.nio.file.Path;
import java.util.List;

/**
 * What was given back by a run.
 *
 * @param copies marked copies for those who have something to mend
 * @param receipts for those whose files were accepted
 */
public record Returned(List<Path> copies, List<Path> receipts) {

    /** Of a run that gives nothing back. */
    public static final Returned NOTHING = new Returned(List.of(), List.of());

    public Returned {
        copies = List.copyOf(copies);
        receipts = List.copyOf(receipts);
    }
}
