package vn.nenep.job.schedule;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import vn.nenep.definition.JobDefinition;
import vn.nenep.job.run.JobRunner;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.store.RunLedger;

/** Runs the jobs of a home folder at their times, one after the other, until it is stopped. */
public final class Scheduler {

    private final List<JobDefinition> jobs;
    private final JobRunner runner;
    private final RunLedger ledger;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public Scheduler(List<JobDefinition> jobs, JobRunner runner, RunLedger ledger, Clock clock) {
        this.jobs = List.copyOf(jobs);
        this.runner = runner;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Is told what the schedule does, one thing at a time, from a thread of the schedule's own. */
    public interface Watcher {

        /** A run begins for a due time, in the zone of the schedule. */
        void started(JobDefinition job, LocalDateTime dueAt);

        /** A run has ended: done, or stopped and to be repeated at the next start. */
        void ended(JobDefinition job, RunOutcome outcome);

        /** A run failed or could not begin; it will be tried again. */
        void failed(JobDefinition job, RuntimeException reason);

        /** What is due next, whenever that has changed; empty when nothing ever is. */
        void waiting(Optional<ZonedDateTime> next);
    }

    /**
     * Blocks until {@link #stop} was called and the job running then has ended. An interrupt counts as a stop. It can be
     * called once.
     */
    public void run(Watcher watcher) {
        Reconciler reconciler = new Reconciler(jobs, ledger, Workplace.of(runner), watcher);
        try (Alarm alarm = Alarm.set(jobs, clock, () -> reconciler.reconcile(clock.instant()))) {
            stopped.await();
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Lets no further run begin, and asks a running import to end after the file it is at. It returns at once: who ends
     * the process has to wait until {@link #run} has returned.
     */
    public void stop() {
        runner.stop();
        stopped.countDown();
    }
}
