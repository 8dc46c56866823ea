package vn.nenep.workbook.mutant;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads mutant after mutant, each in at most thirty seconds, and keeps what must not be. */
final class MutantRun {

    private static final int SECONDS = 30;
    private static final int MOST_FAULTS = 100;

    private final Mutator mutator = new Mutator();
    private final Path folder;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> verdicts = new TreeMap<>();

    MutantRun(Path folder) {
        this.folder = folder;
    }

    /** Runs through the mutants from one number up to another. */
    void run(int from, int to) throws IOException, InterruptedException {
        ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "reader of mutants");
            thread.setDaemon(true);
            return thread;
        });
        for (int number = from; number < to && faults.size() < MOST_FAULTS; number++) {
            Mutant mutant = mutator.mutant(number);
            // the name says nothing, as names of received files say nothing
            Path file = Files.write(folder.resolve("mutant-" + number), mutant.bytes());
            Future<Judge.Outcome> outcome =
                    reader.submit(() -> Judge.judge(mutant.seed().format(), file));
            try {
                keep(mutant, outcome.get(SECONDS, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                faults.add(mutant + ": not read in " + SECONDS + " s");
                return;
            } catch (ExecutionException e) {
                StringWriter trace = new StringWriter();
                e.getCause().printStackTrace(new PrintWriter(trace));
                faults.add(mutant + ": " + trace.toString().lines().limit(12).toList());
            }
            Files.delete(file);
        }
        reader.shutdown();
    }

    private void keep(Mutant mutant, Judge.Outcome outcome) {
        verdicts.merge(mutant.seed().format() + " " + outcome.verdict(), 1, Integer::sum);
        outcome.complaint().ifPresent(complaint -> faults.add(mutant + ": " + complaint));
    }

    List<String> faults() {
        return faults;
    }

    /** How many of which format were accepted, or refused for which reason. */
    Map<String, Integer> verdicts() {
        return verdicts;
    }
}
