package vn.nenep.job.returning;

import java.util.function.Consumer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/** The Batch step after an import that answers the senders. */
public final class ReturnStep {

    private final JobRepository repository;
    private final ReturnedCopies copies;

    public ReturnStep(JobRepository repository, ReturnedCopies copies) {
        this.repository = repository;
        this.copies = copies;
    }

    /**
     * The step.
     *
     * @param trial whether the answers are only counted
     * @param receipts whether accepted files are answered too
     * @param made is told what was made
     */
    public Step step(boolean trial, boolean receipts, Consumer<Returned> made) {
        return new StepBuilder("return", repository)
                .tasklet(
                        (contribution, context) -> {
                            made.accept(trial ? copies.plan(receipts) : copies.make(receipts));
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
