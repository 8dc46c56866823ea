package vn.nenep.job.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Progress;

/**
 * The Batch step that takes files in, one file a transaction. It starts from what the store knows, not from what Batch
 * remembers: a run that was cut off is simply run again.
 */
public final class ImportStep {

    private static final Logger LOG = LoggerFactory.getLogger(ImportStep.class);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final FileIntake intake;
    private final IntakeStore store;

    public ImportStep(
            JobRepository repository, PlatformTransactionManager transactions, FileIntake intake, IntakeStore store) {
        this.repository = repository;
        this.transactions = transactions;
        this.intake = intake;
        this.store = store;
    }

    /** The step that takes these files in, until {@code stopping} says so. */
    public Step step(List<IncomingFile> files, ImportTally tally, Progress progress, BooleanSupplier stopping) {
        Iterator<IncomingFile> waiting = files.iterator();
        ItemReader<IncomingFile> reader = () -> waiting.hasNext() && !stopping.getAsBoolean() ? waiting.next() : null;
        ItemProcessor<IncomingFile, Intake> processor = file -> {
            Intake taken = take(file, tally);
            progress.file(file.name(), files.size());
            return taken;
        };
        ItemWriter<Intake> writer = chunk -> chunk.forEach(one -> {
            store.save(one);
            tally.add(one);
        });
        return new StepBuilder("import", repository)
                .<IncomingFile, Intake>chunk(1)
                .transactionManager(transactions)
                .reader(reader)
                .processor(processor)
                .writer(writer)
                .build();
    }

    /** One file that we can't deal with must not keep the others out; it is told at the end, and tried again next time. */
    private @Nullable Intake take(IncomingFile file, ImportTally tally) throws IOException {
        try {
            Intake taken = intake.take(file).orElse(null);
            if (taken == null) {
                tally.known();
            }
            return taken;
        } catch (CannotWork e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A file could not be dealt with", e);
            tally.broken(file.name());
            return null;
        }
    }
}
