package vn.nenep.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.desk.InvalidDefinitions;
import vn.nenep.cli.text.Console;
import vn.nenep.definition.Problem;
import vn.nenep.definition.ProblemTexts;
import vn.nenep.home.CannotWork;
import vn.nenep.report.proof.Difference;
import vn.nenep.report.proof.NotAsComputed;
import vn.nenep.store.StoreTrouble;

/** Turns whatever went wrong into a sentence and an exit code. A stack trace goes to the log, never to the console. */
final class Failures {

    private final Desk desk;
    private final Console console;

    Failures(Desk desk) {
        this.desk = desk;
        this.console = desk.console();
    }

    int exitCode(Throwable failure, CommandLine command) {
        if (failure instanceof UsageMistake mistake) {
            return new UsageErrors(console).say(mistake, command.getCommandSpec());
        }
        return exitCode(failure);
    }

    int exitCode(Throwable failure) {
        if (failure instanceof InvalidDefinitions invalid) {
            return definitions(invalid.problems());
        }
        return causes(failure)
                .flatMap(cause -> reason(cause, cause.equals(failure)).stream())
                .findFirst()
                .map(this::cannotWork)
                .orElseGet(() -> causes(failure)
                        .filter(NotAsComputed.class::isInstance)
                        .map(cause -> notAsComputed(failure, ((NotAsComputed) cause).difference()))
                        .findFirst()
                        .orElseGet(() -> bug(failure)));
    }

    private int definitions(List<Problem> problems) {
        ProblemTexts texts = new ProblemTexts(console.language());
        problems.forEach(problem -> console.error(texts.line(problem)));
        console.error(console.text("definitions.wrong", console.numbers().count(problems.size())));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("exit", ExitCode.DEFINITIONS.number());
        document.put(
                "problems",
                problems.stream().map(problem -> fields(problem, texts)).toList());
        console.document(document);
        return ExitCode.DEFINITIONS.number();
    }

    private static Map<String, Object> fields(Problem problem, ProblemTexts texts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", problem.file());
        fields.put("line", problem.line());
        fields.put("key", problem.key());
        fields.put("message", texts.what(problem));
        return fields;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** What a person can put right. Deep down, only what surely comes from the machine is taken for that. */
    private static Optional<CannotWork> reason(Throwable cause, boolean outermost) {
        if (cause instanceof CannotWork reason) {
            return Optional.of(reason);
        }
        Optional<CannotWork> trouble = StoreTrouble.reason(cause);
        if (trouble.isPresent()) {
            return trouble;
        }
        if (cause instanceof AccessDeniedException denied) {
            return Optional.of(new CannotWork("no-permission", denied.getFile()));
        }
        if (cause instanceof NoSuchFileException missing) {
            return Optional.of(new CannotWork("no-such-path", missing.getFile()));
        }
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof IOException && message.contains("No space left on device")) {
            return Optional.of(new CannotWork("disk-full"));
        }
        boolean fromOutside = cause instanceof FileSystemException
                || (outermost && (cause instanceof IOException || cause instanceof UncheckedIOException));
        return fromOutside ? Optional.of(new CannotWork("file-trouble", message)) : Optional.empty();
    }

    private int cannotWork(CannotWork reason) {
        String text = console.text("cannot-work." + reason.key(), reason.arguments());
        console.error(text);
        console.failure(ExitCode.CANNOT_WORK.number(), reason.key(), text);
        return ExitCode.CANNOT_WORK.number();
    }

    /** A mistake of ours too, but one that says where it is, and that nothing was published. */
    private int notAsComputed(Throwable failure, Difference difference) {
        String log = desk.paths().shown(BugLog.write(desk.home(), failure));
        String text = console.text(
                "report.differs",
                difference.format(),
                difference.place(),
                difference.row(),
                difference.column(),
                difference.expected(),
                difference.found(),
                log);
        console.error(text);
        console.failure(ExitCode.BUG.number(), "report.differs", text);
        return ExitCode.BUG.number();
    }

    private int bug(Throwable failure) {
        String log = desk.paths().shown(BugLog.write(desk.home(), failure));
        String text = console.text("bug", log);
        console.error(text);
        console.failure(ExitCode.BUG.number(), "bug", text);
        return ExitCode.BUG.number();
    }
}
