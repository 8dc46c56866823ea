package vn.nenep.job.schedule;

import java.io.IOException;
import vn.nenep.home.CannotWork;
import vn.nenep.home.HomeLock;
import vn.nenep.home.Progress;
import vn.nenep.job.run.JobRunner;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.job.run.RunRequest;

/** Where owed runs are done: a home folder that one process at a time works in. */
interface Workplace {

    /**
     * Takes the home folder, and closes what dead processes left open in it.
     *
     * @throws CannotWork when another process holds it
     */
    HomeLock take() throws IOException;

    /** Runs a job in the home folder taken. */
    RunOutcome run(RunRequest request) throws IOException;

    /** Whether no further run is to begin. */
    boolean isStopping();

    /** The home folder of a job runner. */
    static Workplace of(JobRunner runner) {
        return new Workplace() {
            @Override
            public HomeLock take() throws IOException {
                return runner.takeHome();
            }

            @Override
            public RunOutcome run(RunRequest request) throws IOException {
                return runner.runLocked(request, Progress.NONE);
            }

            @Override
            public boolean isStopping() {
                return runner.isStopping();
            }
        };
    }
}
