package vn.nenep.job.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.report.Edition;
import vn.nenep.home.CannotWork;
import vn.nenep.home.HomeLock;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.job.run.RunRequest;
import vn.nenep.store.RunLedger;

/**
 * Brings what has run into agreement with what was due. It may be woken at any time and any number of times: every due
 * time is run at most once to its end, and one that was owed a run and did not get it is run again.
 */
final class Reconciler {

    /** How long a job that failed is left alone, unless it is due anew before. */
    static final Duration REST = Duration.ofHours(1);

    private final RunLedger ledger;
    private final Workplace workplace;
    private final Scheduler.Watcher watcher;
    private final List<Scheduled> jobs;
    private final Map<String, Instant> failedAt = new HashMap<>();
    private Optional<ZonedDateTime> told = Optional.empty();
    private boolean hasTold;

    Reconciler(List<JobDefinition> jobs, RunLedger ledger, Workplace workplace, Scheduler.Watcher watcher) {
        this.ledger = ledger;
        this.workplace = workplace;
        this.watcher = watcher;
        this.jobs = jobs.stream()
                .flatMap(job -> job.schedule().stream()
                        .map(schedule -> new Scheduled(job, new DueTimes(ledger, job.id(), schedule))))
                .toList();
    }

    private record Scheduled(JobDefinition job, DueTimes dueTimes) {}

    /** Notes all due times that have come, runs what is owed, and says what comes next when that has changed. */
    void reconcile(Instant now) {
        // all are noted before the first is run: a job that is due while another runs has not been missed
        jobs.forEach(one -> guarded(one.job(), () -> note(one, now)));
        jobs.forEach(one -> guarded(one.job(), () -> runOwed(one, now)));
        Optional<ZonedDateTime> next = jobs.stream()
                .flatMap(one -> one.dueTimes().next(now).stream())
                .min(Comparator.comparing(ZonedDateTime::toInstant));
        if (!workplace.isStopping() && !(hasTold && next.equals(told))) {
            told = next;
            hasTold = true;
            watcher.waiting(next);
        }
    }

    /** What goes wrong with one job must not keep the others from running. */
    private void guarded(JobDefinition job, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            watcher.failed(job, e);
        }
    }

    private void note(Scheduled one, Instant now) {
        if (one.dueTimes().note(now)) {
            failedAt.remove(one.job().id());
        }
    }

    private void runOwed(Scheduled one, Instant now) {
        if (isResting(one.job(), now)) {
            return;
        }
        try {
            for (LocalDateTime dueAt : one.dueTimes().owed(now)) {
                if (workplace.isStopping() || !runAlone(one.job(), dueAt)) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            if (!isLocked(e)) {
                failedAt.put(one.job().id(), now);
            }
            throw e;
        }
    }

    private static boolean isLocked(RuntimeException reason) {
        return reason instanceof CannotWork cannot && cannot.key().equals("locked");
    }

    private boolean isResting(JobDefinition job, Instant now) {
        Instant failed = failedAt.get(job.id());
        return failed != null && !now.isBefore(failed) && now.isBefore(failed.plus(REST));
    }

    /** Claims and settles with the home folder taken, so that no other process can come in between. */
    private boolean runAlone(JobDefinition job, LocalDateTime dueAt) {
        try (HomeLock home = workplace.take()) {
            return !ledger.claim(job.id(), dueAt) || runClaimed(job, dueAt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean runClaimed(JobDefinition job, LocalDateTime dueAt) throws IOException {
        boolean done = false;
        try {
            watcher.started(job, dueAt);
            RunOutcome outcome = workplace.run(request(job, dueAt));
            done = ledger.isCompleted(outcome.runId());
            if (done) {
                ledger.settle(job.id(), dueAt, "done", OptionalLong.of(outcome.runId()));
            }
            watcher.ended(job, outcome);
            return done;
        } finally {
            if (!done) {
                ledger.settle(job.id(), dueAt, "owed", OptionalLong.empty());
            }
        }
    }

    private static RunRequest request(JobDefinition job, LocalDateTime dueAt) {
        return new RunRequest(
                job,
                List.of(),
                Optional.empty(),
                job.parameters().getOrDefault("year", "latest"),
                Edition.of(job.parameters()),
                Optional.empty(),
                Optional.empty(),
                false,
                dueAt.toLocalDate());
    }
}
