package vn.nenep.job.returning;

import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/** The Batch step after an import that gives back what has to be mended. */
public final class ReturnStep {

    private final JobRepository repository;
    private final ReturnedCopies copies;

    public ReturnStep(JobRepository repository, ReturnedCopies copies) {
        this.repository = repository;
        this.copies = copies;
    }

    /** The step; the copies it makes are added to {@code made}. */
    public Step step(List<Path> made) {
        return new StepBuilder("return", repository)
                .tasklet(
                        (contribution, context) -> {
                            made.addAll(copies.make());
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
