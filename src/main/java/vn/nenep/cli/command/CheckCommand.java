package vn.nenep.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.VerdictText;
import vn.nenep.definition.Definitions;
import vn.nenep.job.checking.FileChecks.Places;
import vn.nenep.job.checking.Verdict;
import vn.nenep.store.FileState;

/** {@code check}: looks for mistakes in the definitions, or says what would become of a file; stores nothing. */
@Command(name = "check", aliases = "kiem-tra")
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*")
    List<Path> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR")
    Optional<Path> out = Optional.empty();

    @Option(names = "--mark")
    boolean mark;

    private final Desk desk;

    public CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        if (files.isEmpty() && (mark || out.isPresent())) {
            throw new UsageMistake("no-file", mark ? "--mark" : "--out", List.of());
        }
        ExitCode code = files.isEmpty() ? definitions(desk.proven()) : files(desk.definitions());
        return code.number();
    }

    private ExitCode definitions(Desk.Proven proven) {
        Definitions definitions = proven.definitions();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("forms", definitions.forms().size());
        counts.put("indicators", definitions.indicators().size());
        counts.put("rules", definitions.rules().size());
        counts.put("reports", definitions.reports().size());
        counts.put("jobs", definitions.jobs().size());
        counts.put("examples", proven.examples());
        counts.put("questions", definitions.questions().size());
        Console console = desk.console();
        console.say(console.text(
                "check.good",
                counts.values().stream()
                        .map(count -> console.numbers().count(count))
                        .toList()));
        console.say(console.text("next.import", desk.paths().command("import")));
        Map<String, Object> document = document(ExitCode.DONE);
        document.put("problems", List.of());
        document.put("definitions", counts);
        console.document(document);
        return ExitCode.DONE;
    }

    private ExitCode files(Definitions definitions) throws Exception {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UsageMistake("is-folder", file.toString(), List.of());
            }
        }
        Optional<Places> places = out.isPresent() || mark ? Optional.of(this::place) : Optional.empty();
        for (Path file : places.isPresent() ? files : List.<Path>of()) {
            refuseInput(folder(file));
        }
        Console console = desk.console();
        String nothing = console.text("check.nothing-stored");
        console.result(List.of(nothing));
        List<Verdict> verdicts = desk.check(definitions, files, places);
        VerdictText text = new VerdictText(console, desk.paths());
        for (Verdict verdict : verdicts) {
            console.result(List.of(""));
            console.result(text.lines(verdict));
        }
        console.result(List.of(nothing));
        boolean errors = verdicts.stream().anyMatch(CheckCommand::hasErrors);
        ExitCode code = errors ? ExitCode.DATA_ERRORS : ExitCode.DONE;
        Map<String, Object> document = document(code);
        document.put("stored", false);
        document.put("files", verdicts.stream().map(text::document).toList());
        console.document(document);
        return code;
    }

    private static boolean hasErrors(Verdict verdict) {
        return verdict.state() == FileState.PARTLY || verdict.state() == FileState.RETURNED;
    }

    private static Map<String, Object> document(ExitCode code) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "check");
        document.put("exit", code.number());
        return document;
    }

    private Path folder(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return out.map(folder -> folder.toAbsolutePath().normalize()).orElse(absolute.resolveSibling(""));
    }

    /** What lies in the input folder is taken in by the next import, a marked copy too. */
    private void refuseInput(Path folder) {
        if (folder.startsWith(desk.home().input())) {
            throw new UsageMistake("mark-in-input", folder.toString(), List.of());
        }
    }

    /** Never over a file that is there: it may be the copy that somebody is just mending. */
    private Path place(Path file, String name) throws IOException {
        Path folder = Files.createDirectories(folder(file));
        int dot = name.lastIndexOf('.');
        Path place = folder.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
        }
        return place;
    }
}
