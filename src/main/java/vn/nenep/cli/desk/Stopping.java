package vn.nenep.cli.desk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops a running command cleanly when the machine or the user asks for it: it ends after what it is at. */
public final class Stopping {

    private static final long LONGEST_WAIT_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile Runnable action = () -> {};

    /** What to do when a stop is asked for. */
    public void onRequest(Runnable stop) {
        action = stop;
        if (requested) {
            stop.run();
        }
    }

    /** Asks for a stop and waits until the command has ended; to be called from a shutdown hook. */
    public void request() {
        if (ended.getCount() == 0) {
            return;
        }
        requested = true;
        action.run();
        try {
            if (!ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                // the store stands a hard end: what is not committed is done again by the next run
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean requested() {
        return requested;
    }

    /** The command has ended; a stop that is waiting goes on. */
    public void end() {
        ended.countDown();
    }
}
