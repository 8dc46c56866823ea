package vn.nenep.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.job.sending.RemindersMade;
import vn.nenep.status.Board;
import vn.nenep.status.Board.Row;

/** {@code remind}: a text for each organisation that has something to send. Nothing is sent. */
@Command(name = "remind", aliases = "nhac")
public final class RemindCommand implements Callable<Integer> {

    @Mixin
    StatusCommand.Wanted wanted = new StatusCommand.Wanted();

    @Option(names = "--out", paramLabel = "DIR")
    Optional<Path> out = Optional.empty();

    private final Desk desk;

    public RemindCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> {
                    Board board = wanted.board(program.status(), desk.today());
                    RemindersMade made = program.reminders().make(board, out);
                    tell(board, made);
                    document(board, made);
                    return ExitCode.DONE;
                })
                .number();
    }

    private void tell(Board board, RemindersMade made) {
        Console console = desk.console();
        if (made.files().isEmpty()) {
            console.say(console.text("remind.none", board.span()));
            return;
        }
        console.say(console.text(
                "remind.made",
                console.numbers().count(made.files().size()),
                desk.paths().shown(made.folder())));
        if (made.list().isPresent()) {
            console.say(console.text(
                    "remind.without-contact",
                    console.numbers().count(made.withoutContact().size()),
                    desk.paths().shown(made.list().get())));
            made.withoutContact().forEach(row -> console.say("  " + row.code() + "  " + row.name()));
        }
        console.say(console.text("remind.next"));
    }

    private void document(Board board, RemindersMade made) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", "remind");
        document.put("exit", ExitCode.DONE.number());
        document.put("period", board.span());
        document.put("as_of", board.asOf().toString());
        document.put("made", made.files().stream().map(Path::toString).toList());
        document.put(
                "without_contact", made.withoutContact().stream().map(Row::code).toList());
        desk.console().document(document);
    }
}
