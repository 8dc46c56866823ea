package vn.nenep.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.FindingTexts;
import vn.nenep.finding.Severity;
import vn.nenep.job.intake.ImportTally;
import vn.nenep.job.intake.ImportTally.Counts;
import vn.nenep.job.returning.Returned;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.store.FileState;

/** Says what a run did: files by what became of them, the most frequent mistakes, what was made, what to do next. */
public final class RunText {

    private static final int MOST_FREQUENT = 10;

    private final Console console;
    private final Paths paths;
    private final boolean trial;

    /** Words for runs; {@code trial} when what they did is thrown away. */
    public RunText(Console console, Paths paths, boolean trial) {
        this.console = console;
        this.paths = paths;
        this.trial = trial;
    }

    /** All lines but the last ones. */
    public List<String> lines(RunOutcome outcome) {
        List<String> lines = new ArrayList<>();
        outcome.tally().ifPresent(tally -> {
            files(lines, tally);
            mistakes(lines, tally);
        });
        returned(lines, outcome.returned());
        if (!outcome.files().isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(console.text("made"));
            outcome.files().forEach(file -> lines.add("  " + paths.shown(file)));
        }
        return lines;
    }

    private void returned(List<String> lines, Returned returned) {
        String folder = paths.shown(paths.home().resolve("output").resolve("returned"));
        if (!returned.copies().isEmpty() || !returned.receipts().isEmpty()) {
            lines.add("");
        }
        if (!returned.copies().isEmpty()) {
            String copies = count(returned.copies().size());
            lines.add(trial ? console.text("returned.trial", copies) : console.text("returned", copies, folder));
        }
        if (!returned.receipts().isEmpty()) {
            String receipts = count(returned.receipts().size());
            lines.add(trial ? console.text("receipts.trial", receipts) : console.text("receipts", receipts, folder));
        }
    }

    private void files(List<String> lines, ImportTally tally) {
        if (tally.byState().isEmpty()) {
            lines.add(
                    tally.filesKnown() == 0
                            ? console.text("nothing-there")
                            : console.text("nothing-new", count(tally.filesKnown())));
            return;
        }
        TextTable table = new TextTable().words(console.text("column.state"));
        List.of("files", "read", "accepted", "held", "ignored")
                .forEach(column -> table.numbers(console.text("column." + column)));
        tally.byState().forEach((state, counts) -> table.row(row(state, counts)));
        lines.addAll(table.lines());
        if (tally.filesKnown() > 0) {
            lines.add(console.text("known-before", count(tally.filesKnown())));
        }
    }

    private List<String> row(FileState state, Counts counts) {
        return List.of(
                console.text("state." + state.name()),
                count(counts.files()),
                count(counts.read()),
                count(counts.accepted()),
                count(counts.held()),
                count(counts.ignored()));
    }

    private void mistakes(List<String> lines, ImportTally tally) {
        List<Map.Entry<FindingCode, Integer>> toMend = tally.findings().entrySet().stream()
                .filter(entry -> isMistake(entry.getKey()))
                .sorted(Map.Entry.<FindingCode, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (!toMend.isEmpty()) {
            FindingTexts words = new FindingTexts(console.language());
            lines.add("");
            lines.add(console.text("to-mend"));
            toMend.stream()
                    .limit(MOST_FREQUENT)
                    .forEach(entry -> lines.add(console.text(
                            "to-mend.line",
                            entry.getKey(),
                            words.title(entry.getKey()),
                            console.text("places", count(entry.getValue())))));
        }
        long others = tally.findings().entrySet().stream()
                .filter(entry -> !isMistake(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (others > 0) {
            lines.add(console.text("others", count(others)));
        }
        if (tally.waived() > 0) {
            lines.add(console.text("waived", count(tally.waived())));
        }
    }

    private static boolean isMistake(FindingCode code) {
        return code.severity() == Severity.BLOCK || code.severity() == Severity.ERROR;
    }

    /** How long it took, and the one thing to do next. */
    public List<String> closing(RunOutcome outcome, long nanoseconds, int exitCode, boolean stopped) {
        boolean errors = outcome.tally().map(ImportTally::hasErrors).orElse(false);
        List<String> lines = new ArrayList<>();
        lines.add("");
        String key = stopped ? "done.stopped" : errors ? "done.errors" : "done";
        lines.add(console.text(
                key, console.numbers().seconds(nanoseconds), console.numbers().count(outcome.runId()), exitCode));
        if (stopped) {
            lines.add(console.text("next.again"));
            return lines;
        }
        if (trial) {
            lines.add(console.text("next.check", paths.command("check K05.xlsx")));
            lines.add(console.text("next.import", paths.command("import")));
            return lines;
        }
        if (errors) {
            lines.add(console.text("next.findings", paths.command("findings")));
        }
        outcome.files().stream()
                .min(Comparator.comparingInt(RunText::rank))
                .ifPresent(file -> lines.add(console.text("next.open", paths.shown(file))));
        if (!errors && outcome.files().isEmpty()) {
            lines.add(console.text("next.report", paths.command("run annual-report")));
        }
        return lines;
    }

    private static int rank(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".docx") ? 0 : name.endsWith(".html") ? 1 : 2;
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** The same for other programs. */
    public Map<String, Object> document(String command, RunOutcome outcome, long nanoseconds, int exitCode) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("command", command);
        document.put("exit", exitCode);
        if (trial) {
            document.put("dry_run", true);
        }
        document.put("run", outcome.runId());
        document.put("seconds", BigDecimal.valueOf(nanoseconds, 9).setScale(1, RoundingMode.HALF_UP));
        outcome.tally().ifPresent(tally -> {
            Map<String, Object> files = new LinkedHashMap<>();
            tally.byState().forEach((state, counts) -> files.put(state.code(), counts));
            document.put("files", files);
            document.put("files_known", tally.filesKnown());
            document.put("findings", tally.findings());
        });
        document.put("returned", outcome.returned().copies().size());
        document.put("receipts", outcome.returned().receipts().size());
        document.put("made", outcome.files().stream().map(Path::toString).toList());
        return document;
    }
}
