package vn.nenep.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.StatusText;
import vn.nenep.job.sending.StatusReader;
import vn.nenep.period.Period;
import vn.nenep.status.Board;
import vn.nenep.status.Board.Row;

/** {@code status}: who has submitted and who has not. */
@Command(name = "status", aliases = "tinh-hinh")
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    Wanted wanted = new Wanted();

    @Option(names = "--out", paramLabel = "DIR")
    Optional<Path> out = Optional.empty();

    private final Desk desk;

    public StatusCommand(Desk desk) {
        this.desk = desk;
    }

    /** What a board is wanted of; without any word the year whose last deadline passed. */
    static final class Wanted {

        @Option(names = "--year", paramLabel = "Y", converter = Arguments.Year.class)
        Optional<Integer> year = Optional.empty();

        @Option(names = "--period", paramLabel = "P")
        Optional<String> period = Optional.empty();

        @Option(names = "--as-of", paramLabel = "D")
        Optional<LocalDate> asOf = Optional.empty();

        Board board(StatusReader reader, LocalDate today) {
            LocalDate day = asOf.orElse(today);
            if (period.isEmpty()) {
                return reader.board(Period.ofYear(year.orElseGet(() -> reader.yearOn(day))), true, day);
            }
            String word = period.get().toUpperCase(Locale.ROOT);
            int of = year.or(() -> Period.parse(word).map(Period::year)).orElseGet(() -> reader.yearOn(day));
            List<Period> all = reader.periods(of);
            Period span = all.stream()
                    .filter(one -> word.equals(one.code()) || (of + "-" + word).equals(one.code()))
                    .findFirst()
                    .orElseThrow(() -> new UsageMistake(
                            "no-such-period",
                            period.get(),
                            all.stream().map(Period::code).toList()));
            return reader.board(span, false, day);
        }

        /** The same words again, for a command that goes on from here. */
        String words(Board board) {
            return (period.isPresent() ? "--period " : "--year ") + board.span();
        }
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> {
                    Board board = wanted.board(program.status(), desk.today());
                    Path file = program.boards().write(board, out);
                    tell(board, file);
                    return ExitCode.DONE;
                })
                .number();
    }

    private void tell(Board board, Path file) {
        Console console = desk.console();
        StatusText text = new StatusText(console);
        console.result(text.lines(board));
        long asked = board.rows().stream().filter(Row::asks).count();
        console.say("");
        console.say(console.text("next.open", desk.paths().shown(file)));
        if (asked > 0) {
            console.say(console.text(
                    "status.next.remind",
                    console.numbers().count(asked),
                    desk.paths().command("remind " + wanted.words(board))));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "status");
        document.put("exit", ExitCode.DONE.number());
        document.putAll(text.document(board));
        document.put("made", List.of(file.toString()));
        console.document(document);
    }
}
