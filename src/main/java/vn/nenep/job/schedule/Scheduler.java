package vn.nenep.job.schedule;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.nenep.definition.JobDefinition;
import vn.nenep.job.RunOutcome;

/** Runs jobs at their times, until it is stopped. */
public final class Scheduler {

    /** Is told what the scheduler does. */
    public interface Watcher {

        void started(JobDefinition job, LocalDateTime dueAt);

        void ended(JobDefinition job, RunOutcome outcome);

        void failed(JobDefinition job, RuntimeException failure);

        void waiting(Optional<ZonedDateTime> next);
    }

    /** Blocks until {@link #stop} is called. */
    public void run(Watcher watcher) throws Exception {
        watcher.waiting(Optional.empty());
    }

    public void stop() {}
}
