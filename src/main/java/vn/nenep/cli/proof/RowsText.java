package vn.nenep.cli.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.CsvText;
import vn.nenep.cli.text.TextTable;
import vn.nenep.store.proof.Reconciliation;
import vn.nenep.store.proof.Reconciliation.Rows;
import vn.nenep.store.proof.Reconciliation.SheetRows;

/** Tells what became of rows: by form for people, by sheet as CSV or JSON. */
final class RowsText {

    private static final List<String> COUNTS = List.of(
            "read", "accepted", "held", "duplicate", "superseded", "withdrawn", "returned", "ignored", "unexplained");

    private final Console console;

    RowsText(Console console) {
        this.console = console;
    }

    /** A line for each form and one for all; and each sheet with rows that nobody can explain. */
    List<String> lines(int year, List<SheetRows> sheets) {
        List<String> lines = new ArrayList<>();
        lines.add(console.text("reconcile.head", Integer.toString(year), count(sheets.size())));
        TextTable table = new TextTable().words(console.text("reconcile.form"));
        COUNTS.forEach(one -> table.numbers(console.text("reconcile." + one)));
        new TreeMap<>(sheets.stream().collect(Collectors.groupingBy(SheetRows::form)))
                .forEach((form, of) ->
                        table.row(row(form, Reconciliation.all(of.stream().map(SheetRows::rows)))));
        Rows all = Reconciliation.all(sheets.stream().map(SheetRows::rows));
        table.row(row(console.text("reconcile.all"), all));
        lines.addAll(table.lines());
        sheets.stream()
                .filter(sheet -> sheet.rows().unexplained() != 0)
                .forEach(sheet -> lines.add(console.text(
                        "reconcile.lost",
                        sheet.file(),
                        sheet.sheet(),
                        count(sheet.rows().unexplained()))));
        lines.add(console.text(all.unexplained() == 0 ? "reconcile.whole" : "reconcile.not-whole"));
        return lines;
    }

    private List<String> row(String name, Rows rows) {
        return Stream.concat(Stream.of(name), counts(rows).values().stream().map(this::count))
                .toList();
    }

    private static Map<String, Long> counts(Rows rows) {
        List<Long> values = List.of(
                rows.read(),
                rows.accepted(),
                rows.held(),
                rows.duplicate(),
                rows.superseded(),
                rows.withdrawn(),
                rows.returned(),
                rows.ignored(),
                rows.unexplained());
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < COUNTS.size(); i++) {
            counts.put(COUNTS.get(i), values.get(i));
        }
        return counts;
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** One sheet a line (RFC 4180). */
    String csv(List<SheetRows> sheets) {
        List<String> columns = Stream.concat(Stream.of("form", "sender", "period", "file", "sheet"), COUNTS.stream())
                .toList();
        return CsvText.of(columns, sheets.stream().map(this::fields));
    }

    /** A sheet with all its fields in order. */
    Map<String, Object> fields(SheetRows sheet) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", sheet.form());
        fields.put("sender", sheet.sender());
        fields.put("period", sheet.period());
        fields.put("file", sheet.file());
        fields.put("sheet", sheet.sheet());
        fields.putAll(counts(sheet.rows()));
        return fields;
    }
}
