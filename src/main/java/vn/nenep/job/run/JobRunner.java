package vn.nenep.job.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import vn.nenep.definition.JobDefinition;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.HomeLock;
import vn.nenep.home.Progress;
import vn.nenep.job.deciding.DecisionMaker;
import vn.nenep.job.intake.ImportStep;
import vn.nenep.job.intake.ImportTally;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.job.intake.IncomingFiles;
import vn.nenep.job.reporting.ReportStep;
import vn.nenep.job.returning.ReturnStep;
import vn.nenep.job.returning.Returned;
import vn.nenep.job.sending.FormsStep;
import vn.nenep.store.RunLedger;
import vn.nenep.store.proof.LedgerUpdate;

/** Runs a job, one step after the other, as a Spring Batch job of its own. */
public final class JobRunner {

    /** An instance without an execution can only be among the latest. */
    private static final int LATEST = 5;

    private final Home home;
    private final Clock clock;
    private final RunLedger runs;
    private final LedgerUpdate ledger;
    private final DecisionMaker decisions;
    private final JobRepository repository;
    private final JobOperator operator;
    private final ImportStep importStep;
    private final ReturnStep returnStep;
    private final ReportStep reportStep;
    private final FormsStep formsStep;

    private volatile boolean stopping;

    /** A runner for one home folder. */
    public JobRunner(
            Home home,
            Clock clock,
            RunLedger runs,
            LedgerUpdate ledger,
            DecisionMaker decisions,
            JobRepository repository,
            JobOperator operator,
            ImportStep importStep,
            ReturnStep returnStep,
            ReportStep reportStep,
            FormsStep formsStep) {
        this.home = home;
        this.clock = clock;
        this.runs = runs;
        this.ledger = ledger;
        this.decisions = decisions;
        this.repository = repository;
        this.operator = operator;
        this.importStep = importStep;
        this.returnStep = returnStep;
        this.reportStep = reportStep;
        this.formsStep = formsStep;
    }

    /**
     * Runs a job, alone in its home folder.
     *
     * @throws CannotWork when something here has to be put right first
     * @throws RunFailed when a step failed for another reason
     */
    public RunOutcome run(RunRequest request, Progress progress) throws IOException {
        try (HomeLock lock = takeHome()) {
            return runLocked(request, progress);
        }
    }

    /**
     * Takes the home folder, and closes what dead processes left open in it.
     *
     * @throws CannotWork when another process holds it
     */
    public HomeLock takeHome() throws IOException {
        HomeLock lock = HomeLock.take(home);
        try {
            clearUp();
            decisions.catchUp();
            return lock;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Asks a running job to end after the file it is at; what is left is done by the next run. */
    public void stop() {
        stopping = true;
    }

    /** Whether it was asked to stop. */
    public boolean isStopping() {
        return stopping;
    }

    /** Closes what dead processes left open. Only the holder of the lock may call it. */
    public void clearUp() {
        runs.closeInterrupted();
        for (String job : repository.getJobNames()) {
            repository.findRunningJobExecutions(job).forEach(operator::recover);
            for (JobInstance instance : repository.getJobInstances(job, 0, LATEST)) {
                if (repository.getJobExecutions(instance).isEmpty()) {
                    // a death between the two inserts of Batch leaves an instance that no start gets past
                    repository.deleteJobInstance(instance);
                }
            }
        }
    }

    /** Runs a job for who has taken the home folder. */
    public RunOutcome runLocked(RunRequest request, Progress progress) throws IOException {
        long id = runs.start(request.job().id(), request.parameters(), now());
        ImportTally tally = new ImportTally();
        Made made = new Made(new AtomicReference<>(Returned.NOTHING), new ArrayList<>());
        boolean imports = request.job().steps().contains(JobDefinition.Step.IMPORT);
        try {
            List<Step> steps = steps(request, tally, made, progress);
            BatchStatus status;
            try {
                status = execute(request.job(), id, steps);
            } finally {
                if (imports && !request.trial()) {
                    ledger.catchUp();
                }
            }
            String state = status == BatchStatus.STOPPED ? "stopped" : "completed";
            runs.end(id, state, summary(tally, made.reports().size()), now());
            return new RunOutcome(
                    id,
                    imports ? Optional.of(tally) : Optional.empty(),
                    made.returned().get(),
                    made.reports());
        } catch (CannotWork | RunFailed e) {
            runs.end(id, "failed", e.getClass().getSimpleName(), now());
            throw e;
        }
    }

    private List<Step> steps(RunRequest request, ImportTally tally, Made made, Progress progress) throws IOException {
        AtomicBoolean cut = new AtomicBoolean();
        List<Step> steps = new ArrayList<>();
        for (JobDefinition.Step step : request.job().steps()) {
            switch (step) {
                case IMPORT -> {
                    List<IncomingFile> files = new IncomingFiles(home, clock).list(request.paths(), request.arrivals());
                    steps.add(new Stoppable(importStep.step(files, tally, progress, () -> cutsShort(cut)), cut, tally));
                    steps.add(returnStep.step(request.trial(), request.job().givesReceipts(), made.returned()::set));
                }
                case REPORT -> steps.add(reportStep.step(request.report(), made.reports()));
                case FORMS ->
                    steps.add(new Stoppable(
                            formsStep.step(request::formYear, progress, () -> cutsShort(cut), made.reports()),
                            cut,
                            tally));
            }
        }
        return steps;
    }

    /** What the steps of one run made. */
    private record Made(AtomicReference<Returned> returned, List<Path> reports) {}

    /** Asked before each further file: the steps after an import that left files out must not run. */
    private boolean cutsShort(AtomicBoolean cut) {
        if (stopping) {
            cut.set(true);
        }
        return stopping;
    }

    /** A step with which the job ends: stopped when it was cut short, failed when files were left that we broke on. */
    private record Stoppable(Step step, AtomicBoolean cut, ImportTally tally) implements Step {

        @Override
        public String getName() {
            return step.getName();
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
            step.execute(execution);
            if (cut.get()) {
                execution.setStatus(BatchStatus.STOPPED);
            }
            if (!tally.filesBroken().isEmpty()) {
                execution.setStatus(BatchStatus.FAILED);
                execution.addFailureException(
                        new IllegalStateException("Not dealt with: " + String.join(", ", tally.filesBroken())));
            }
        }
    }

    private BatchStatus execute(JobDefinition definition, long id, List<Step> steps) {
        SimpleJobBuilder builder = new JobBuilder(definition.id(), repository).start(steps.get(0));
        steps.stream().skip(1).forEach(builder::next);
        Job job = builder.build();
        JobParameters parameters =
                new JobParametersBuilder().addLong("run", id, true).toJobParameters();
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED && execution.getStatus() != BatchStatus.STOPPED) {
                throw cause(execution);
            }
            return execution.getStatus();
        } catch (JobExecutionException e) {
            throw new RunFailed(id, e);
        }
    }

    /** What made a run fail: the reason that a person can act on, where there is one. */
    private static RuntimeException cause(JobExecution execution) {
        for (Throwable failure : execution.getAllFailureExceptions()) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof CannotWork reason) {
                    return reason;
                }
            }
        }
        return new RunFailed(
                execution.getId(),
                execution.getAllFailureExceptions().stream()
                        .findFirst()
                        .orElse(new IllegalStateException(execution.getStatus().name())));
    }

    private static String summary(ImportTally tally, int files) {
        return "files=%s accepted=%s held=%s made=%s"
                .formatted(
                        tally.total().files(),
                        tally.total().accepted(),
                        tally.total().held(),
                        files);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
