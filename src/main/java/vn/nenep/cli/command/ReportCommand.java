package vn.nenep.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.report.Edition;
import vn.nenep.job.run.RunRequest;

/** {@code report}: makes a report from what is in force. */
@Command(name = "report", aliases = "bao-cao")
public final class ReportCommand implements Callable<Integer> {

    @Option(names = "--year", paramLabel = "Y", converter = Arguments.Year.class)
    Optional<Integer> year = Optional.empty();

    @Option(names = "--period", paramLabel = "P")
    Optional<String> period = Optional.empty();

    @Option(names = "--from", paramLabel = "M")
    Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "M")
    Optional<String> to = Optional.empty();

    @Option(names = "--unit", paramLabel = "CODE")
    Optional<String> unit = Optional.empty();

    @Option(names = "--structure", paramLabel = "as-was|as-is")
    FiguresCommand.Structure structure = FiguresCommand.Structure.AS_WAS;

    @Option(names = "--report", paramLabel = "ID")
    Optional<String> report = Optional.empty();

    @Option(names = "--date", paramLabel = "D")
    Optional<LocalDate> date = Optional.empty();

    @Option(names = "--number", paramLabel = "N")
    Optional<String> number = Optional.empty();

    @Option(names = "--signer", paramLabel = "NAME")
    Optional<String> signer = Optional.empty();

    @Option(names = "--as-of", paramLabel = "D")
    Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    Optional<Path> out = Optional.empty();

    private final Desk desk;

    public ReportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> words = words();
        if (words.keySet().stream().noneMatch(Edition.TIMES::contains)) {
            throw new UsageMistake("edition-missing", "--year Y", List.of());
        }
        RunRequest request = new RunRequest(
                JobRun.of("report", JobDefinition.Step.REPORT),
                List.of(),
                Optional.empty(),
                words.getOrDefault("year", "latest"),
                EditionWords.read(words, "--"),
                asOf,
                out,
                false,
                desk.today());
        return desk.open(desk.definitions(), List.of(), program -> {
                    EditionWords.check(request, desk.definitions(), program);
                    return new JobRun(desk, "report").run(program, request, ExitCode.DATA_ERRORS);
                })
                .number();
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        year.ifPresent(number -> words.put("year", number.toString()));
        period.ifPresent(word -> words.put("period", word));
        from.ifPresent(word -> words.put("from", word));
        to.ifPresent(word -> words.put("to", word));
        unit.ifPresent(word -> words.put("unit", word));
        report.ifPresent(word -> words.put("report", word));
        date.ifPresent(day -> words.put("date", day.toString()));
        number.ifPresent(word -> words.put("number", word));
        signer.ifPresent(word -> words.put("signer", word));
        if (structure == FiguresCommand.Structure.AS_IS) {
            words.put("structure", "as-is");
        }
        return words;
    }
}
