package vn.nenep.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import vn.nenep.cli.command.Arguments;
import vn.nenep.cli.command.CheckCommand;
import vn.nenep.cli.command.FiguresCommand;
import vn.nenep.cli.command.FindingsCommand;
import vn.nenep.cli.command.FormsCommand;
import vn.nenep.cli.command.ImportCommand;
import vn.nenep.cli.command.JobsCommand;
import vn.nenep.cli.command.MainCommand;
import vn.nenep.cli.command.QuestionsCommand;
import vn.nenep.cli.command.RemindCommand;
import vn.nenep.cli.command.ReportCommand;
import vn.nenep.cli.command.RunCommand;
import vn.nenep.cli.command.RunsCommand;
import vn.nenep.cli.command.ScheduleCommand;
import vn.nenep.cli.command.StatusCommand;
import vn.nenep.cli.decision.DecisionsCommand;
import vn.nenep.cli.decision.DiffCommand;
import vn.nenep.cli.decision.EndWaiverCommand;
import vn.nenep.cli.decision.HistoryCommand;
import vn.nenep.cli.decision.ReinstateCommand;
import vn.nenep.cli.decision.WaiveCommand;
import vn.nenep.cli.decision.WithdrawCommand;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.edition.CompareCommand;
import vn.nenep.cli.edition.EditionsCommand;
import vn.nenep.cli.edition.PublishCommand;
import vn.nenep.cli.proof.RebuildCommand;
import vn.nenep.cli.proof.ReconcileCommand;
import vn.nenep.cli.proof.TraceCommand;
import vn.nenep.cli.proof.VerifyCommand;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.language.Language;

/** All commands, with their help in the language of the reader. */
final class Commands {

    private static final int HELP_WIDTH = 96;

    private Commands() {}

    static CommandLine line(Desk desk, Failures failures, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new MainCommand(desk.options(), desk));
        List.of(
                        new CheckCommand(desk),
                        new ImportCommand(desk),
                        new FiguresCommand(desk),
                        new FindingsCommand(desk),
                        new TraceCommand(desk),
                        new ReconcileCommand(desk),
                        new HistoryCommand(desk),
                        new DiffCommand(desk),
                        new WithdrawCommand(desk),
                        new ReinstateCommand(desk),
                        new WaiveCommand(desk),
                        new EndWaiverCommand(desk),
                        new DecisionsCommand(desk),
                        new VerifyCommand(desk),
                        new RebuildCommand(desk),
                        new ReportCommand(desk),
                        new PublishCommand(desk),
                        new EditionsCommand(desk),
                        new CompareCommand(desk),
                        new FormsCommand(desk),
                        new StatusCommand(desk),
                        new RemindCommand(desk),
                        new QuestionsCommand(desk),
                        new RunCommand(desk),
                        new JobsCommand(desk),
                        new ScheduleCommand(desk),
                        new RunsCommand(desk))
                .forEach(line::addSubcommand);
        ResourceBundle help = help(desk.console().language());
        line.setResourceBundle(help);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(help.getString("synopsisSubcommandLabel"));
        line.getCommandSpec().version(version(desk));
        line.registerConverter(LocalDate.class, Arguments::day);
        line.registerConverter(Language.class, Arguments::language);
        line.registerConverter(FigureCalculator.Level.class, Arguments::level);
        line.registerConverter(FiguresCommand.Structure.class, Arguments::structure);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new UsageErrors(desk.console()));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failures.exitCode(failure, command));
        return line;
    }

    private static ResourceBundle help(Language language) {
        return ResourceBundle.getBundle(
                Commands.class.getPackageName() + ".help",
                Locale.forLanguageTag(language.code()),
                Commands.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String version(Desk desk) {
        String version = Commands.class.getPackage().getImplementationVersion();
        return version == null
                ? desk.console().text("version.unreleased", Runtime.version())
                : desk.console().text("version", version, Runtime.version());
    }
}
