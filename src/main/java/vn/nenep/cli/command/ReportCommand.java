package vn.nenep.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.report.Edition;
import vn.nenep.job.run.RunRequest;

/** {@code report}: makes a report from what is in force. */
@Command(name = "report", aliases = "bao-cao")
public final class ReportCommand implements Callable<Integer> {

    @Mixin
    ReportOptions wanted = new ReportOptions();

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
        Edition edition = wanted.edition();
        RunRequest request = new RunRequest(
                JobRun.of("report", JobDefinition.Step.REPORT),
                List.of(),
                Optional.empty(),
                wanted.words().getOrDefault("year", "latest"),
                edition,
                asOf,
                out,
                false,
                desk.today());
        Definitions definitions = desk.definitions();
        return desk.open(definitions, List.of(), program -> {
                    EditionWords.check(request, definitions, program);
                    return new JobRun(desk, "report").run(program, request, ExitCode.DATA_ERRORS);
                })
                .number();
    }
}
