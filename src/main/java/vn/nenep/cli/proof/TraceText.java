package vn.nenep.cli.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.cli.text.Console;
import vn.nenep.cli.text.CsvText;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.trace.FigureKey;
import vn.nenep.indicator.trace.FormulaWords;
import vn.nenep.indicator.trace.Trace;
import vn.nenep.indicator.trace.Trace.Standing;
import vn.nenep.indicator.trace.Trace.TracedCell;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.indicator.trace.Trace.TracedUnit;
import vn.nenep.organisation.Register;

/** Tells where a figure comes from: short for people, whole as CSV or JSON. */
final class TraceText {

    private static final int UNITS_SHOWN = 12;
    private static final List<String> COLUMNS = List.of(
            "organisation",
            "organisation_name",
            "period",
            "standing",
            "reason",
            "numerator",
            "denominator",
            "part",
            "file",
            "sha256",
            "sheet",
            "cell",
            "role",
            "column",
            "written",
            "value",
            "repaired");

    private final Console console;
    private final Definitions definitions;
    private final Register register;
    private final FormulaWords words;

    TraceText(Console console, Definitions definitions, Register register) {
        this.console = console;
        this.definitions = definitions;
        this.register = register;
        this.words = new FormulaWords(console.language());
    }

    /** What is told on a screen. */
    List<String> lines(Trace trace) {
        Figure figure = trace.figure();
        IndicatorDefinition indicator = trace.indicator();
        FigureKey key = new FigureKey(figure.indicator(), figure.organisation(), figure.period());
        List<String> lines = new ArrayList<>();
        lines.add(console.text(
                "trace.head",
                indicator.title(),
                register.nameOn(figure.organisation(), figure.period().lastDay()),
                figure.period().code(),
                key.id()));
        lines.add(console.text("trace.clause", String.join(", ", indicator.clauses()), indicator.quote()));
        lines.add(console.text("trace.numerator", words.numerator(definitions, indicator)));
        if (!words.denominator(definitions, indicator).isEmpty()) {
            lines.add(console.text("trace.denominator", words.denominator(definitions, indicator)));
        }
        lines.add(value(figure));
        for (Standing standing : Standing.values()) {
            units(lines, trace, standing);
        }
        return lines;
    }

    private String value(Figure figure) {
        String verdict = console.text("verdict." + figure.verdict());
        String reports =
                console.text("trace.reports", count(figure.reportsReceived()), count(figure.reportsExpected()));
        return figure.denominator()
                        .map(of -> console.text(
                                "trace.share",
                                count(figure.numerator()),
                                count(of),
                                figure.percent()
                                        .map(percent -> console.numbers().decimal(percent, 2) + "%")
                                        .orElse("–")))
                        .orElseGet(() -> console.text("trace.number", count(figure.numerator())))
                + (verdict.isEmpty() ? "" : "; " + verdict)
                + "; " + reports;
    }

    private void units(List<String> lines, Trace trace, Standing standing) {
        // those that did not pass first: they are what a reader looks for
        List<TracedUnit> units = trace.units().stream()
                .filter(unit -> unit.standing() == standing)
                .sorted((one, other) -> Boolean.compare(passes(one), passes(other)))
                .toList();
        if (units.isEmpty()) {
            return;
        }
        long numerator = units.stream().mapToLong(TracedUnit::numerator).sum();
        lines.add("");
        lines.add(console.text("trace.standing." + standing, count(units.size()), count(numerator)));
        units.stream().limit(UNITS_SHOWN).forEach(unit -> unit(lines, unit));
        if (units.size() > UNITS_SHOWN) {
            lines.add(console.text("trace.more", count(units.size() - UNITS_SHOWN)));
        }
    }

    private static boolean passes(TracedUnit unit) {
        return unit.reason().isEmpty();
    }

    private void unit(List<String> lines, TracedUnit unit) {
        String of = unit.denominator() == 0 ? count(unit.numerator()) : unit.numerator() + "/" + unit.denominator();
        lines.add(console.text(
                "trace.unit",
                unit.organisation(),
                register.nameOn(unit.organisation(), unit.period().lastDay()),
                unit.period().code(),
                of,
                unit.reason().map(reason -> ": " + words.reason(reason)).orElse("")));
        // one row may be in both halves of a share, each time with the cells that matter there
        unit.rows()
                .collect(Collectors.groupingBy(
                        row -> row.source() + " " + row.number(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> lines.add(row(same)));
    }

    private String row(List<TracedRow> same) {
        TracedRow row = same.get(0);
        Map<String, TracedCell> cells = new LinkedHashMap<>();
        same.forEach(one -> one.cells().forEach(cell -> cells.putIfAbsent(cell.address(), cell)));
        return console.text(
                "trace.row",
                row.source().file(),
                row.source().sheet(),
                cells.values().stream().map(cell -> cell(row, cell)).collect(Collectors.joining(", ")));
    }

    private String cell(TracedRow row, TracedCell cell) {
        String value = definitions
                .form(row.source().form())
                .flatMap(form -> form.column(cell.column()))
                .flatMap(ColumnDefinition::scale)
                .flatMap(scale -> scale.value(cell.value()))
                .map(Scale.Value::title)
                .orElse(cell.value());
        String shown = value.isEmpty() ? console.text("trace.unread") : value;
        String read = cell.written().isEmpty() || cell.written().equals(value) ? "" : " → " + shown;
        return cell.address() + " «" + cell.written() + "»" + read
                + (cell.repaired() ? " " + console.text("trace.repaired") : "");
    }

    private String count(long number) {
        return console.numbers().count(number);
    }

    /** One cell a line (RFC 4180); a unit without a row has a line of its own. */
    String csv(Trace trace) {
        return CsvText.of(
                COLUMNS,
                trace.units().stream()
                        .flatMap(unit -> cells(unit).stream().map(cell -> {
                            Map<String, Object> line = fields(unit);
                            line.putAll(cell);
                            return line;
                        })));
    }

    /** Everything, for other programs. */
    Map<String, Object> document(Trace trace) {
        Figure figure = trace.figure();
        FigureKey key = new FigureKey(figure.indicator(), figure.organisation(), figure.period());
        IndicatorDefinition indicator = trace.indicator();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("figure", key.code());
        document.put("id", key.id());
        document.put("title", trace.indicator().title());
        document.put("clauses", trace.indicator().clauses());
        document.put("quote", trace.indicator().quote());
        document.put(
                "formula",
                Map.of(
                        "numerator",
                        words.numerator(definitions, indicator),
                        "denominator",
                        words.denominator(definitions, indicator)));
        document.put("numerator", figure.numerator());
        figure.denominator().ifPresent(of -> document.put("denominator", of));
        figure.expected().ifPresent(all -> document.put("expected", all));
        figure.percent().ifPresent(percent -> document.put("value", percent));
        document.put("verdict", figure.verdict().code());
        document.put(
                "units",
                trace.units().stream()
                        .map(unit -> {
                            Map<String, Object> fields = fields(unit);
                            fields.put("cells", cells(unit));
                            return fields;
                        })
                        .toList());
        return document;
    }

    private Map<String, Object> fields(TracedUnit unit) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("organisation", unit.organisation());
        fields.put(
                "organisation_name",
                register.nameOn(unit.organisation(), unit.period().lastDay()));
        fields.put("period", unit.period().code());
        fields.put("standing", word(unit.standing()));
        fields.put("reason", unit.reason().map(reason -> reason.code()).orElse(""));
        fields.put("numerator", unit.numerator());
        fields.put("denominator", unit.denominator());
        return fields;
    }

    private static List<Map<String, Object>> cells(TracedUnit unit) {
        List<Map<String, Object>> cells = new ArrayList<>();
        unit.above().forEach(part -> cells.addAll(cells("numerator", part.rows().stream())));
        unit.below().forEach(part -> cells.addAll(cells("denominator", part.rows().stream())));
        cells.addAll(cells("disputing", unit.disputing().stream()));
        return cells.isEmpty() ? List.of(new LinkedHashMap<>()) : cells;
    }

    private static List<Map<String, Object>> cells(String part, Stream<TracedRow> rows) {
        return rows.flatMap(row -> row.cells().stream().map(cell -> cell(part, row, cell)))
                .toList();
    }

    private static Map<String, Object> cell(String part, TracedRow row, TracedCell cell) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("part", row.counts() || part.equals("disputing") ? part : "not-fulfilled");
        fields.put("file", row.source().file());
        fields.put("sha256", row.source().sha256());
        fields.put("sheet", row.source().sheet());
        fields.put("cell", cell.address());
        fields.put("role", word(cell.role()));
        fields.put("column", cell.column());
        fields.put("written", cell.written());
        fields.put("value", cell.value());
        fields.put("repaired", cell.repaired() ? "C08" : "");
        return fields;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
