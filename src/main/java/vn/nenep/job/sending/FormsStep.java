package vn.nenep.job.sending;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import vn.nenep.home.Progress;

/** The Batch step that makes the blank forms of a year. */
public final class FormsStep {

    private final JobRepository repository;
    private final FormMaker maker;

    public FormsStep(JobRepository repository, FormMaker maker) {
        this.repository = repository;
        this.maker = maker;
    }

    /** The step; the folders it fills are added to {@code made}. The year is asked for when the step runs. */
    public Step step(IntSupplier year, Progress progress, BooleanSupplier stop, List<Path> made) {
        return new StepBuilder("forms", repository)
                .tasklet(
                        (contribution, context) -> {
                            FormsRequest request = new FormsRequest(
                                    maker.periods(year.getAsInt()), Optional.empty(), Optional.empty());
                            made.addAll(maker.make(request, progress, stop).folders());
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }
}
