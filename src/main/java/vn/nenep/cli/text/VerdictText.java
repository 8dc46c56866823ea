package vn.nenep.cli.text;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nenep.correspondence.Receipt.FormReceived;
import vn.nenep.correspondence.Receipt.SheetCounts;
import vn.nenep.correspondence.Receipt.Version;
import vn.nenep.correspondence.Task;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingTexts;
import vn.nenep.finding.Severity;
import vn.nenep.job.checking.Verdict;
import vn.nenep.store.FileLedger.FiledFinding;

/** Says what would become of a file: what was recognised in it, what is to be done, and last the verdict. */
public final class VerdictText {

    private final Console console;
    private final Paths paths;
    private final FindingTexts words;

    public VerdictText(Console console, Paths paths) {
        this.console = console;
        this.paths = paths;
        this.words = new FindingTexts(console.language());
    }

    /** All lines about one file. */
    public List<String> lines(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add(console.text("check.file", paths.shown(verdict.file())));
        verdict.knownAs().ifPresent(path -> lines.add(console.text("check.known", path)));
        for (FormReceived form : verdict.receipt().forms()) {
            lines.add(console.text("check.form", form.code(), form.period(), form.sender()));
            if (verdict.knownAs().isEmpty() || form.blocked()) {
                lines.add(version(form));
            }
        }
        if (verdict.knownAs().isEmpty()
                && verdict.receipt().forms().stream()
                        .anyMatch(form -> form.before().isPresent())) {
            String file = paths.shown(verdict.file());
            lines.add(console.text(
                    "check.diff", paths.command("diff " + (file.contains(" ") ? "\"" + file + "\"" : file))));
        }
        rows(lines, verdict);
        List<Task> tasks = Task.of(verdict.receipt().findings());
        List<Task> shown = Task.shown(tasks);
        for (Severity severity : Severity.values()) {
            List<Task> these =
                    shown.stream().filter(task -> task.severity() == severity).toList();
            if (!these.isEmpty()) {
                lines.add("");
                lines.add(console.text("check.list." + severity));
                these.forEach(task -> task(lines, task));
            }
        }
        if (shown.size() < tasks.size()) {
            lines.add(console.text("check.more", count(tasks.size() - shown.size())));
        }
        lines.add("");
        verdict.answer().ifPresent(path -> lines.add(console.text("check.made", paths.shown(path))));
        lines.add(conclusion(verdict, tasks));
        return lines;
    }

    private String version(FormReceived form) {
        if (form.blocked()) {
            return form.instead()
                    .map(version -> version("check.blocked.instead", version))
                    .orElseGet(() -> console.text("check.blocked"));
        }
        return form.instead()
                .map(version -> version("check.later", version))
                .or(() -> form.before().map(version -> version("check.replaces", version)))
                .orElseGet(() -> console.text("check.first"));
    }

    private String version(String key, Version version) {
        return console.text(key, version.path(), moment(version.received()));
    }

    private static String moment(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).format(moment);
    }

    private void rows(List<String> lines, Verdict verdict) {
        if (verdict.receipt().forms().isEmpty()) {
            return;
        }
        TextTable table = new TextTable().words(console.text("column.sheet"));
        List.of("read", "accepted", "held", "ignored")
                .forEach(column -> table.numbers(console.text("column." + column)));
        for (FormReceived form : verdict.receipt().forms()) {
            for (SheetCounts sheet : form.sheets()) {
                table.row(List.of(
                        sheet.sheet(),
                        count(sheet.read()),
                        count(sheet.accepted()),
                        count(sheet.held()),
                        count(sheet.ignored())));
            }
        }
        lines.add("");
        lines.addAll(table.lines());
    }

    private void task(List<String> lines, Task task) {
        Finding finding = task.finding();
        String title = words.title(finding.code());
        if (task.count() == 1) {
            lines.add(console.text("check.task", finding.code(), title));
        } else if (task.first().isEmpty()) {
            lines.add(console.text("check.task.many", finding.code(), title, count(task.count())));
        } else {
            lines.add(console.text(
                    "check.task.cells", finding.code(), title, count(task.count()), task.first(), task.last()));
        }
        lines.add("       " + unnamedSheet(finding.place()) + words.brief(finding));
        if (task.asks() || finding.isWaived()) {
            lines.add("       " + words.advice(finding));
        }
    }

    /** The one sheet of a .csv has no name, and the usual words for a cell begin with that of its sheet. */
    private String unnamedSheet(Finding.Place place) {
        return place.sheet().isEmpty() && !place.cell().isEmpty()
                ? console.text("check.cell", place.cell(), place.heading())
                : "";
    }

    private String conclusion(Verdict verdict, List<Task> tasks) {
        String asked = count(tasks.stream().filter(Task::asks).count());
        return console.text(
                "check.verdict." + verdict.state(),
                asked,
                count(verdict.receipt().held()),
                count(verdict.registerRows()));
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** The same for other programs. */
    public Map<String, Object> document(Verdict verdict) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", verdict.file().toString());
        document.put("state", verdict.state().code());
        verdict.knownAs().ifPresent(path -> document.put("known_as", path));
        document.put(
                "forms",
                verdict.receipt().forms().stream().map(VerdictText::fields).toList());
        FindingsText findings = new FindingsText(console);
        String name = verdict.receipt().displayName();
        document.put(
                "findings",
                verdict.receipt().findings().stream()
                        .map(finding -> findings.fields(new FiledFinding(name, finding)))
                        .toList());
        verdict.answer().map(Path::toString).ifPresent(path -> document.put("made", path));
        return document;
    }

    private static Map<String, Object> fields(FormReceived form) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", form.code());
        fields.put("sender", form.sender());
        fields.put("period", form.period());
        fields.put("blocked", form.blocked());
        form.before().ifPresent(version -> fields.put("replaces", version.path()));
        form.instead().ifPresent(version -> fields.put("in_force", version.path()));
        fields.put("sheets", form.sheets());
        return fields;
    }
}
