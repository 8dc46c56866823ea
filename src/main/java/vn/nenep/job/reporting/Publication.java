package vn.nenep.job.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.nenep.home.WholeSet;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.proof.ReportProof;

/**
 * Publishes reports with their figures: every file is made beside its place and read back; only when all say what was
 * computed do all appear together. Formats don't know of each other, so they are made at the same time.
 */
final class Publication {

    private final List<Renderer> renderers;

    Publication(List<Renderer> renderers) {
        this.renderers = renderers;
    }

    /**
     * Makes all files of the folder, or none.
     *
     * @param csv the figures, as they stand in {@code figures.csv}
     * @throws vn.nenep.report.proof.NotAsComputed when a file says something else than the report
     */
    List<Path> publish(List<Report> reports, String csv, Path folder) throws IOException {
        try (WholeSet set = WholeSet.in(folder)) {
            List<Callable<Void>> making = new ArrayList<>();
            for (Report report : reports) {
                for (Renderer renderer :
                        renderers.stream().filter(one -> one.makes(report)).toList()) {
                    Path path = set.place(report.id() + "." + renderer.format());
                    making.add(() -> {
                        renderer.render(report, path);
                        ReportProof.check(renderer.format(), report, path);
                        return null;
                    });
                }
            }
            Files.writeString(set.place("figures.csv"), csv, StandardCharsets.UTF_8);
            atOnce(making);
            return set.publish();
        }
    }

    /** Does everything, two or more at a time, and fails with what failed first in their order. */
    private static void atOnce(List<Callable<Void>> tasks) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()));
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                Beside.resultOf(done);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a report was made", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
