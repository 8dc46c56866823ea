package vn.nenep.job.returning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nenep.correspondence.ListCopy;
import vn.nenep.correspondence.MarkedCopy;
import vn.nenep.correspondence.NotMarkable;
import vn.nenep.correspondence.ReturnFormat;
import vn.nenep.correspondence.ReturnName;
import vn.nenep.home.Home;
import vn.nenep.home.WholeFile;
import vn.nenep.store.Archive;
import vn.nenep.store.FileLedger;
import vn.nenep.store.FileLedger.Owed;

/** Makes the marked copy of every workbook that has to be mended: {@code output/returned/<period>/<name> – LỖI.xlsx}. */
public final class ReturnedCopies {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedCopies.class);

    private final Home home;
    private final Archive archive;
    private final FileLedger ledger;

    public ReturnedCopies(Home home, Archive archive, FileLedger ledger) {
        this.home = home;
        this.archive = archive;
        this.ledger = ledger;
    }

    /** Makes those that are still owed and gives their paths. */
    public List<Path> make() throws IOException {
        List<Path> made = new ArrayList<>();
        for (Owed owed : ledger.owed()) {
            made.add(make(owed));
            ledger.returned(owed.id());
        }
        return made;
    }

    private Path make(Owed owed) throws IOException {
        Path original = archive.path(owed.sha256());
        String name = owed.path().substring(owed.path().lastIndexOf('/') + 1);
        Path folder = home.output().resolve("returned").resolve(owed.folder());
        try {
            Path target = folder.resolve(ReturnName.of(name, ReturnFormat.of(original)));
            WholeFile.write(target, path -> MarkedCopy.write(original, name, owed.findings(), List.of(), path));
            return target;
        } catch (NotMarkable | RuntimeException e) {
            // a format that we can't write, no spreadsheet at all, or one that POI breaks on: the list alone, as a
            // workbook
            LOG.info("No marked copy, a list instead", e);
            Path target = folder.resolve(ReturnName.of(name));
            WholeFile.write(target, path -> ListCopy.write(name, owed.findings(), List.of(), path));
            return target;
        }
    }
}
