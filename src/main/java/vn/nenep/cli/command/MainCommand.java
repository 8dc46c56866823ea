package vn.nenep.cli.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.desk.GlobalOptions;

/**
 * {@code nenep} alone does the main job: take in what is there, make the annual report. Mistakes in the data are said, and
 * are no failure of that job.
 */
@Command(name = "nenep")
public final class MainCommand implements Callable<Integer> {

    private static final String MAIN_JOB = "annual-report";

    @Mixin
    final GlobalOptions options;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    private final Desk desk;

    public MainCommand(GlobalOptions options, Desk desk) {
        this.options = options;
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return RunCommand.run(desk, desk.definitions(), MAIN_JOB, Map.of(), ExitCode.DONE)
                .number();
    }
}
