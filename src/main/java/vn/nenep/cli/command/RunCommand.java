package vn.nenep.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.report.Edition;
import vn.nenep.job.run.RunRequest;

/** {@code run}: runs a job of {@code jobs/} now. */
@Command(name = "run", aliases = "chay")
public final class RunCommand implements Callable<Integer> {

    private static final List<String> NAMES = Stream.concat(
                    Edition.WORDS.stream(), Stream.of("as-of", "out", "arrivals"))
            .toList();

    @Parameters(index = "0", paramLabel = "JOB")
    String job = "";

    @Parameters(index = "1..*", paramLabel = "name=value", arity = "0..*")
    List<String> values = new ArrayList<>();

    private final Desk desk;

    public RunCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> named = named(values);
        Definitions definitions = desk.definitions();
        return run(desk, definitions, job, named, ExitCode.DATA_ERRORS).number();
    }

    /** Runs a job by its id. */
    static ExitCode run(Desk desk, Definitions definitions, String id, Map<String, String> named, ExitCode onDataErrors)
            throws Exception {
        JobDefinition definition = definitions
                .job(id)
                .orElseThrow(() -> new UsageMistake(
                        "no-such-job",
                        id,
                        definitions.jobs().stream().map(JobDefinition::id).toList()));
        Map<String, String> words = new LinkedHashMap<>(definition.parameters());
        if (named.keySet().stream().anyMatch(Edition.TIMES::contains)) {
            words.keySet().removeAll(Edition.TIMES);
        }
        words.putAll(named);
        value(named, "date", Arguments::day).ifPresent(day -> words.put("date", day.toString()));
        RunRequest request = new RunRequest(
                definition,
                List.of(),
                value(named, "arrivals", Path::of),
                value(named, "year", RunCommand::year).orElse(words.getOrDefault("year", "latest")),
                EditionWords.read(words, ""),
                value(named, "as-of", Arguments::day),
                value(named, "out", Path::of),
                false,
                desk.today());
        return desk.open(definitions, List.of(), program -> {
            EditionWords.check(request, definitions, program);
            return new JobRun(desk, "run").run(program, request, onDataErrors);
        });
    }

    private static Map<String, String> named(List<String> words) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1 || equals == word.length() - 1) {
                throw new UsageMistake("not-a-pair", word, List.of());
            }
            String name = word.substring(0, equals);
            if (!NAMES.contains(name)) {
                throw new UsageMistake("no-such-parameter", name, NAMES);
            }
            named.put(name, word.substring(equals + 1));
        }
        return named;
    }

    private static String year(String word) {
        if (!Arguments.isYear(word)) {
            throw new TypeConversionException(word);
        }
        return word;
    }

    private static <T> Optional<T> value(Map<String, String> named, String name, Function<String, T> read) {
        String word = named.get(name);
        if (word == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(word));
        } catch (TypeConversionException | InvalidPathException e) {
            throw new UsageMistake("bad-parameter", name + "=" + word, List.of());
        }
    }
}
