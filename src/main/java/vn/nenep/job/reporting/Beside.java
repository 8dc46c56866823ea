package vn.nenep.job.reporting;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Work that is done beside that of the caller, on a thread of its own. Closing it gives the work up. */
final class Beside<T> implements AutoCloseable {

    private final ExecutorService threads;
    private final Future<T> work;

    private Beside(ExecutorService threads, Future<T> work) {
        this.threads = threads;
        this.work = work;
    }

    static <T> Beside<T> start(Callable<T> work) {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        return new Beside<>(threads, threads.submit(work));
    }

    /** Waits for the work, and fails with what it failed with. */
    T get() throws IOException {
        return resultOf(work);
    }

    /** Waits for work on any thread, and fails with what it failed with. */
    static <T> T resultOf(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a report was made", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof IOException failure) {
            return failure;
        }
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        if (cause instanceof Error failure) {
            throw failure;
        }
        throw new IllegalStateException(cause);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
