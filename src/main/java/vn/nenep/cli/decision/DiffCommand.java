package vn.nenep.cli.decision;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.definition.Definitions;
import vn.nenep.job.differing.Difference;
import vn.nenep.job.differing.VersionTrial;
import vn.nenep.job.differing.VersionTrial.Pair;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.Version.State;

/** {@code diff}: what one version says otherwise than another, cell by cell, and which figures and verdicts that moves. */
@Command(name = "diff", aliases = "so-sanh-ban")
public final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A")
    String first = "";

    @Parameters(index = "1", paramLabel = "B", arity = "0..1")
    Optional<String> second = Optional.empty();

    @Option(names = "--as-of", paramLabel = "D")
    Optional<LocalDate> asOf = Optional.empty();

    private final Desk desk;

    public DiffCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Definitions definitions = desk.definitions();
        LocalDate day = asOf.orElseGet(desk::today);
        List<Path> files = Stream.concat(Stream.of(first), second.stream())
                .flatMap(word -> onDisk(word).stream())
                .toList();
        return desk.tryOut(definitions, files, trial -> {
                    DiffText text = new DiffText(desk.console(), definitions);
                    List<Map<String, Object>> documents = new ArrayList<>();
                    for (Pair pair : pairs(trial)) {
                        Difference difference = trial.difference(pair, day);
                        if (!documents.isEmpty()) {
                            desk.console().result(List.of(""));
                        }
                        desk.console().result(text.lines(difference));
                        documents.add(text.document(difference));
                    }
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("command", "diff");
                    document.put("exit", ExitCode.DONE.number());
                    document.put("as_of", day.toString());
                    document.put("differences", documents);
                    desk.console().document(document);
                    return ExitCode.DONE;
                })
                .number();
    }

    private List<Pair> pairs(VersionTrial trial) throws Exception {
        List<Version> these = versions(trial, first);
        if (second.isEmpty()) {
            return these.stream().flatMap(one -> trial.pair(one).stream()).toList();
        }
        List<Version> those = versions(trial, second.get());
        List<Pair> pairs = these.stream()
                .flatMap(one -> those.stream()
                        .filter(other -> other.key().equals(one.key()) && other.submission() != one.submission())
                        .map(other -> new Pair(Optional.of(one), other)))
                .toList();
        if (pairs.isEmpty()) {
            throw new UsageMistake("not-comparable", List.of(first, second.get()));
        }
        return pairs;
    }

    /** The forms that a word means, without those that went back whole. */
    private static List<Version> versions(VersionTrial trial, String word) throws Exception {
        Optional<Path> file = onDisk(word);
        List<Version> found =
                file.isPresent() ? trial.versions(file.get()) : trial.history().named(word);
        boolean severalFiles = found.stream().map(Version::fileId).distinct().count() > 1;
        if (file.isEmpty() && (found.isEmpty() || severalFiles)) {
            found = List.of(Versions.one(trial.history(), word));
        }
        List<Version> taken =
                found.stream().filter(one -> one.state() != State.RETURNED).toList();
        if (taken.isEmpty()) {
            throw new UsageMistake("nothing-taken-in", word, List.of());
        }
        return taken;
    }

    private static Optional<Path> onDisk(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
