package vn.nenep.cli.command;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import vn.nenep.cli.desk.Desk;
import vn.nenep.cli.desk.ExitCode;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.TextTable;
import vn.nenep.store.RunLedger.Run;

/** {@code runs}: what ran, the latest first. */
@Command(name = "runs", aliases = "luot-chay")
public final class RunsCommand implements Callable<Integer> {

    private static final int SHOWN = 20;
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);
    private static final Pattern COUNT = Pattern.compile("(\\w+)=(\\d+)");

    private final Desk desk;

    public RunsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        return desk.open(desk.definitions(), List.of(), program -> {
                    List<Run> runs = program.runs().all();
                    desk.console().result(lines(runs));
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("command", "runs");
                    document.put("exit", ExitCode.DONE.number());
                    document.put("runs", runs.stream().map(RunsCommand::fields).toList());
                    desk.console().document(document);
                    return ExitCode.DONE;
                })
                .number();
    }

    private List<String> lines(List<Run> runs) {
        Console console = desk.console();
        if (runs.isEmpty()) {
            return List.of(
                    console.text("runs.none"),
                    console.text("next.import", desk.paths().command("import")));
        }
        TextTable table = new TextTable()
                .numbers(console.text("column.run"))
                .words(console.text("column.job"))
                .words(console.text("column.parameters"))
                .words(console.text("column.started"))
                .words(console.text("column.ended"))
                .words(console.text("column.run-state"))
                .numbers(console.text("column.files"))
                .numbers(console.text("column.accepted"))
                .numbers(console.text("column.held"))
                .numbers(console.text("column.made"));
        runs.stream().limit(SHOWN).forEach(run -> table.row(row(run)));
        List<String> lines = new ArrayList<>(table.lines());
        if (runs.size() > SHOWN) {
            lines.add(console.text("runs.more", console.numbers().count(runs.size() - SHOWN)));
        }
        return lines;
    }

    private List<String> row(Run run) {
        Console console = desk.console();
        String state = "run-state." + run.state();
        List<String> row = new ArrayList<>(List.of(
                Long.toString(run.id()),
                run.job(),
                run.parameters(),
                printed(run.startedAt()),
                run.endedAt().map(RunsCommand::printed).orElse("–"),
                console.has(state) ? console.text(state) : run.state()));
        Map<String, Long> counts = counts(run.summary());
        for (String name : List.of("files", "accepted", "held", "made")) {
            Long count = counts.get(name);
            row.add(count == null ? "–" : console.numbers().count(count));
        }
        return row;
    }

    private static String printed(String moment) {
        return PRINTED.format(LocalDateTime.parse(moment));
    }

    /** The counts of a summary; none for a run that failed. */
    private static Map<String, Long> counts(String summary) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Matcher matcher = COUNT.matcher(summary);
        while (matcher.find()) {
            counts.put(matcher.group(1), Long.valueOf(matcher.group(2)));
        }
        return counts;
    }

    private static Map<String, Object> fields(Run run) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", run.id());
        fields.put("job", run.job());
        fields.put("parameters", run.parameters());
        fields.put("started_at", run.startedAt());
        run.endedAt().ifPresent(moment -> fields.put("ended_at", moment));
        fields.put("state", run.state());
        fields.putAll(counts(run.summary()));
        return fields;
    }
}
