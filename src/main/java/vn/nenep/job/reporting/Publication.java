package vn.nenep.job.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import vn.nenep.home.WholeSet;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.proof.ReportProof;

/**
 * Publishes reports with their figures: every file is made beside its place and read back; only when all say what was
 * computed do all appear together. Formats don't know of each other, so they are made at the same time.
 */
final class Publication {

    /** What takes longest begins first. */
    private static final List<String> FIRST = List.of("pdf", Origins.FORMAT, "docx");

    private final List<Renderer> renderers;

    Publication(List<Renderer> renderers) {
        this.renderers = renderers;
    }

    /**
     * Makes all files of the folder, or none.
     *
     * @param csv the figures, as they stand in {@code figures.csv}
     * @param origins where the figures of a report come from, which only one of the files says
     * @throws vn.nenep.report.proof.NotAsComputed when a file says something else than the report
     */
    List<Path> publish(List<Report> reports, String csv, Function<Report, Origins> origins, Path folder)
            throws IOException {
        try (WholeSet set = WholeSet.in(folder)) {
            List<Callable<Void>> making = new ArrayList<>();
            for (Report report : reports) {
                for (Renderer renderer : inOrder(report)) {
                    Path path = set.place(report.id() + "." + renderer.format());
                    making.add(() -> {
                        Report whole =
                                renderer.format().equals(Origins.FORMAT) ? report.with(origins.apply(report)) : report;
                        renderer.render(whole, path);
                        ReportProof.check(renderer.format(), whole, path);
                        return null;
                    });
                }
            }
            Files.writeString(set.place("figures.csv"), csv, StandardCharsets.UTF_8);
            atOnce(making);
            return set.publish();
        }
    }

    private List<Renderer> inOrder(Report report) {
        return renderers.stream()
                .filter(one -> one.makes(report))
                .sorted(Comparator.comparingInt(
                        one -> FIRST.contains(one.format()) ? FIRST.indexOf(one.format()) : FIRST.size()))
                .toList();
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
