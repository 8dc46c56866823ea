package vn.nenep.job.run;

/** Thrown when a run failed for a reason that only the log explains. */
public final class RunFailed extends RuntimeException {

    RunFailed(long run, Throwable cause) {
        super("Run " + run + " failed", cause);
    }
}
