package vn.nenep.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;

/** Says in at most six lines what was not understood, what may have been meant, and where to read more. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] words) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (mistake instanceof MissingParameterException missing) {
            // a misspelt option is the likelier reason for one that is missing
            Optional<String> unknown = unknownOption(words, command);
            if (unknown.isPresent()) {
                return unmatched(unknown.get(), command);
            }
            String names = missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", "));
            return say(command, console.text("usage.missing", names), "");
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return say(command, console.text("usage.twice", label(twice.getOverwritten())), "");
        }
        ArgSpec argument = mistake.getArgSpec();
        String value = mistake.getValue();
        if (argument != null && value != null) {
            String needs = "needs." + name(argument);
            String key = console.has(needs) ? "usage.bad-value" : "usage.bad-value.plain";
            String needed = console.has(needs) ? console.text(needs) : "";
            return say(command, console.text(key, label(argument), needed, value), "");
        }
        return say(command, console.text("usage.not-understood"), "");
    }

    /** A mistake that was found after parsing. */
    int say(UsageMistake mistake, CommandSpec command) {
        return say(
                command,
                console.text("usage." + mistake.key(), mistake.arguments()),
                NearWords.suggest(mistake.written(), mistake.known()));
    }

    private static Optional<String> unknownOption(String[] words, CommandSpec command) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith("--") && command.findOption(option(word)) == null)
                .findFirst();
    }

    /** The name of the option in {@code --name=value}. */
    private static String option(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }

    private int unmatched(String word, CommandSpec command) {
        boolean hasCommands = !command.subcommands().isEmpty();
        if (word.startsWith("-")) {
            String option = option(word);
            List<String> known =
                    command.options().stream().map(OptionSpec::longestName).toList();
            return say(command, console.text("usage.no-such-option", option), NearWords.suggest(option, known));
        }
        if (hasCommands) {
            List<String> known = List.copyOf(command.subcommands().keySet());
            return say(command, console.text("usage.no-such-command", word), NearWords.suggest(word, known));
        }
        return say(command, console.text("usage.too-much", word), "");
    }

    private int say(CommandSpec command, String what, String suggestion) {
        List<String> lines = new ArrayList<>(List.of(what));
        if (!suggestion.isEmpty()) {
            lines.add(console.text("usage.suggestion", suggestion));
        }
        lines.forEach(console::error);
        console.error(console.text("usage.help", command.qualifiedName()));
        console.failure(ExitCode.USAGE.number(), "usage", what);
        return ExitCode.USAGE.number();
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + (option.arity().max() == 0 ? "" : option.paramLabel())).strip()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName().replaceFirst("^-+", "")
                : argument.paramLabel();
    }
}
