package vn.nenep.job.reporting;

import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/** The Batch step that makes the annual report. */
public final class ReportStep {

    private final JobRepository repository;
    private final ReportMaker maker;

    public ReportStep(JobRepository repository, ReportMaker maker) {
        this.repository = repository;
        this.maker = maker;
    }

    /** The step; the files it makes are added to {@code made}. */
    public Step step(ReportRequest request, List<Path> made) {
        // nothing is stored in this step, and its reading must not wait for a transaction of its own
        return new StepBuilder("report", repository)
                .tasklet(
                        (contribution, context) -> {
                            made.addAll(maker.make(request).files());
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
