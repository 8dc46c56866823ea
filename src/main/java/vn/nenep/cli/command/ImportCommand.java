package vn.nenep.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.definition.JobDefinition;
import vn.nenep.job.run.RunRequest;

/** {@code import}: takes in workbooks. */
@Command(name = "import", aliases = "nhap")
public final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "0..*")
    List<Path> paths = new ArrayList<>();

    @Option(names = "--arrivals", paramLabel = "FILE")
    Optional<Path> arrivals = Optional.empty();

    @Option(names = "--dry-run")
    boolean dryRun;

    private final Desk desk;

    public ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        RunRequest request = new RunRequest(
                JobRun.of("import", JobDefinition.Step.IMPORT),
                paths,
                arrivals,
                "latest",
                Optional.empty(),
                Optional.empty(),
                dryRun,
                desk.today());
        JobRun run = new JobRun(desk, "import");
        return run.run(desk.definitions(), request, ExitCode.DATA_ERRORS).number();
    }
}
