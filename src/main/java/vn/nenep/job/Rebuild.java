package vn.nenep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nenep.definition.Definitions;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.HomeLock;
import vn.nenep.home.Progress;
import vn.nenep.job.rebuilding.StoreRebuild;
import vn.nenep.job.rebuilding.StoreRebuild.Rebuilt;
import vn.nenep.store.Archive;
import vn.nenep.store.proof.ArchiveCheck;
import vn.nenep.store.proof.Damage;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.LedgerUpdate;

/** Replaces the store of a home folder by one that is made anew from what was received. */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private Rebuild() {}

    /**
     * Makes the store of a home folder anew from its archive and ledger. The store that was there is put aside under another name.
     *
     * @throws CannotWork when there is no ledger, or an original is missing or damaged
     */
    public static Rebuilt of(Home home, Definitions definitions, Clock clock, Progress progress) throws IOException {
        try (HomeLock lock = HomeLock.take(home)) {
            noteTheLatest(home, definitions, clock);
            Ledger ledger = new Ledger(home.archive());
            if (!ledger.isThere()) {
                throw new CannotWork("no-ledger", home.archive());
            }
            Optional<Damage> damage = ArchiveCheck.damages(ledger, new Archive(home.archive())).stream()
                    .findFirst();
            if (damage.isPresent()) {
                throw new CannotWork("archive-damaged", damage.get().subject());
            }
            home.putStoreAside(LocalDateTime.now(clock));
            try (Program program = Program.open(home, definitions, clock)) {
                return program.part(StoreRebuild.class).run(progress);
            }
        }
    }

    /** What a run that was cut off took in is not in the ledger yet; a store that can't be opened has nothing to add. */
    private static void noteTheLatest(Home home, Definitions definitions, Clock clock) throws IOException {
        if (!Files.exists(home.database())) {
            return;
        }
        try (Program old = Program.open(home, definitions, clock)) {
            old.part(LedgerUpdate.class).catchUp();
        } catch (RuntimeException e) {
            LOG.warn("The store to be made anew could not be opened", e);
        }
    }
}
