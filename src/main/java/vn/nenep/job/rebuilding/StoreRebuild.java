package vn.nenep.job.rebuilding;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Progress;
import vn.nenep.job.intake.FileIntake;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.job.intake.Intake;
import vn.nenep.job.intake.IntakeStore;
import vn.nenep.store.Archive;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.Ledger.Line;
import vn.nenep.store.proof.LedgerUpdate;

/** Takes every original in once more, in the order, under the names and at the moments that the ledger tells. */
public final class StoreRebuild {

    private final Archive archive;
    private final Ledger ledger;
    private final LedgerUpdate update;
    private final FileIntake intake;
    private final IntakeStore store;
    private final RecordedDecisions decisions;
    private final TransactionTemplate transactions;

    public StoreRebuild(
            Archive archive,
            Ledger ledger,
            LedgerUpdate update,
            FileIntake intake,
            IntakeStore store,
            RecordedDecisions decisions,
            PlatformTransactionManager transactions) {
        this.archive = archive;
        this.ledger = ledger;
        this.update = update;
        this.intake = intake;
        this.store = store;
        this.decisions = decisions;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * What was made.
     *
     * @param files taken in once more
     * @param different of which something else was read than then, because definitions or the program changed since
     */
    public record Rebuilt(int files, int different) {}

    /**
     * Fills the store, which has to be empty.
     *
     * @throws CannotWork when the originals are not all there
     */
    public Rebuilt run(Progress progress) throws IOException {
        // before any file: a waiver decides what becomes of a row while it is read
        transactions.executeWithoutResult(status -> decisions.note());
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        ledger.lines().forEach(line -> lines.putIfAbsent(List.of(line.path(), line.sha256()), line));
        for (Line line : lines.values()) {
            IncomingFile file = new IncomingFile(archive.path(line.sha256()), line.path(), line.receivedAt());
            Optional<Intake> taken = intake.take(file);
            taken.ifPresent(one -> transactions.executeWithoutResult(status -> store.save(one)));
            progress.file(line.path(), lines.size());
        }
        transactions.executeWithoutResult(status -> decisions.withdraw());
        return new Rebuilt(lines.size(), update.noteChanges());
    }
}
