package vn.nenep.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.trace.FormulaWords;
import vn.nenep.organisation.Register;

/** Lists the units behind failures, one a line, with the names that they had then. */
public final class FailingText {

    private final Console console;
    private final Definitions definitions;
    private final Register register;

    public FailingText(Console console, Definitions definitions, Register register) {
        this.console = console;
        this.definitions = definitions;
        this.register = register;
    }

    /** All of them as CSV (RFC 4180). */
    public String csv(List<FailingUnit> units) {
        List<String> columns = List.of(
                "indicator",
                "title",
                "period",
                "organisation",
                "organisation_name",
                "committee",
                "committee_name",
                "state",
                "reason",
                "explanation",
                "rows");
        return CsvText.of(columns, units.stream().map(this::fields));
    }

    /** A unit with all its fields in order. */
    public Map<String, String> fields(FailingUnit unit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("indicator", unit.indicator());
        fields.put(
                "title",
                definitions
                        .indicator(unit.indicator())
                        .map(IndicatorDefinition::title)
                        .orElse(""));
        fields.put("period", unit.period().code());
        fields.put("organisation", unit.organisation());
        fields.put("organisation_name", name(unit.organisation(), unit));
        fields.put("committee", unit.committee());
        fields.put("committee_name", name(unit.committee(), unit));
        fields.put("state", unit.state().code());
        fields.put("reason", unit.reason().code());
        fields.put("explanation", new FormulaWords(console.language()).reason(unit.reason()));
        fields.put(
                "rows",
                unit.seen().stream()
                        .map(row -> row.file() + " [" + row.sheet() + "] " + row.number())
                        .collect(Collectors.joining("; ")));
        return fields;
    }

    private String name(String code, FailingUnit unit) {
        return register.nameOn(code, unit.period().lastDay());
    }

    /** How many there are of each state, for the reader of the console. */
    public List<String> summary(List<FailingUnit> units) {
        List<String> lines = new ArrayList<>();
        lines.add(console.text("failing.written", console.numbers().count(units.size())));
        for (FailingUnit.State state : FailingUnit.State.values()) {
            long count = units.stream().filter(unit -> unit.state() == state).count();
            if (count > 0) {
                lines.add("  "
                        + console.text(
                                "failing.state." + state, console.numbers().count(count)));
            }
        }
        return lines;
    }
}
