package vn.nenep.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.FindingTexts;
import vn.nenep.finding.Severity;
import vn.nenep.store.FileLedger.FiledFinding;

/** Lists findings: grouped and short for people, all of them as CSV. */
public final class FindingsText {

    private static final int GROUPS_A_CODE = 3;
    private static final List<String> COLUMNS =
            List.of("file", "sheet", "cell", "code", "severity", "seen", "expected", "message");

    private final Console console;
    private final FindingTexts words;

    public FindingsText(Console console) {
        this.console = console;
        this.words = new FindingTexts(console.language());
    }

    /** The same code, apart from those of it that one decision of the office waives. */
    private record Kind(Severity severity, FindingCode code, int waivedBy) {

        static final Comparator<Kind> IN_ORDER =
                Comparator.comparing(Kind::severity).thenComparing(Kind::code).thenComparingInt(Kind::waivedBy);
    }

    /** The same mistake in one sheet of one file. */
    private record Group(String file, String sheet, String heading, String seen) {}

    /** A short list: by severity, then by code, each with its most frequent groups. */
    public List<String> grouped(List<FiledFinding> findings) {
        Map<Kind, List<FiledFinding>> byKind = findings.stream()
                .collect(Collectors.groupingBy(
                        one -> new Kind(
                                one.finding().severity(),
                                one.finding().code(),
                                one.finding().waivedBy()),
                        () -> new TreeMap<>(Kind.IN_ORDER),
                        Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byKind.values().forEach(same -> code(lines, same.get(0).finding(), same));
        return lines;
    }

    private void code(List<String> lines, Finding first, List<FiledFinding> findings) {
        FindingCode code = first.code();
        long files = findings.stream().map(FiledFinding::path).distinct().count();
        lines.add(console.text(
                "findings.code",
                code,
                words.title(code),
                console.text("severity." + first.severity()),
                console.text("places", count(findings.size())),
                console.text("files", count(files))));
        lines.add("     " + words.advice(first));
        Map<Group, List<FiledFinding>> groups = new LinkedHashMap<>();
        findings.forEach(one ->
                groups.computeIfAbsent(group(one), key -> new ArrayList<>()).add(one));
        groups.values().stream()
                .sorted(Comparator.comparingInt((List<FiledFinding> group) -> -group.size()))
                .limit(GROUPS_A_CODE)
                .forEach(group -> lines.add("     - " + line(group)));
        if (groups.size() > GROUPS_A_CODE) {
            lines.add("     - " + console.text("findings.more", count(groups.size() - GROUPS_A_CODE)));
        }
    }

    private static Group group(FiledFinding one) {
        Finding finding = one.finding();
        return new Group(one.path(), finding.place().sheet(), finding.place().heading(), finding.seen());
    }

    private String line(List<FiledFinding> group) {
        FiledFinding first = group.get(0);
        String message = words.brief(first.finding());
        if (group.size() == 1) {
            return console.text("findings.one", first.path(), message);
        }
        String last = group.get(group.size() - 1).finding().place().cell();
        return console.text("findings.many", first.path(), count(group.size()), last, message);
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** All findings, one a line (RFC 4180). */
    public String csv(List<FiledFinding> findings) {
        return CsvText.of(COLUMNS, findings.stream().map(this::fields));
    }

    /** A finding with all its fields in order. */
    public Map<String, String> fields(FiledFinding one) {
        Finding finding = one.finding();
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> values = List.of(
                one.path(),
                finding.place().sheet(),
                finding.place().cell(),
                finding.code().name(),
                finding.severity().code(),
                finding.seen(),
                words.expected(finding),
                words.message(finding));
        for (int i = 0; i < COLUMNS.size(); i++) {
            fields.put(COLUMNS.get(i), values.get(i));
        }
        return fields;
    }
}
