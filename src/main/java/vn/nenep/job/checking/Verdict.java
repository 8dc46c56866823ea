package vn.nenep.job.checking;

import java.nio.file.Path;
import java.util.Optional;
import vn.nenep.correspondence.Receipt;
import vn.nenep.store.FileState;

/**
 * What an import would say of a file.
 *
 * @param state what would become of it
 * @param receipt what would be taken in of it, and all that was found in it
 * @param registerRows how many organisations were read, of a register
 * @param knownAs the path under which the same bytes were received before
 * @param answer the marked copy or receipt, when one was wanted
 */
public record Verdict(
        Path file,
        FileState state,
        Receipt receipt,
        int registerRows,
        Optional<String> knownAs,
        Optional<Path> answer) {}
