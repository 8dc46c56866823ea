package vn.nenep.indicator.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.Rule.ExcellenceCap;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.SemanticLayer;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.failing.FailingUnits;
import vn.nenep.indicator.trace.RowReader.UnitKey;
import vn.nenep.indicator.trace.Trace.Part;
import vn.nenep.indicator.trace.Trace.Standing;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.indicator.trace.Trace.TracedUnit;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;

/** Finds for every figure of a year the units and the cells that it was computed from. */
public final class Tracer implements AutoCloseable {

    private final Definitions definitions;
    private final SemanticLayer layer;
    private final RowReader reader;
    private final Evaluation evaluation;
    private final Map<String, List<TracedUnit>> known = new HashMap<>();

    private Tracer(Definitions definitions, SemanticLayer layer, int year) {
        this.definitions = definitions;
        this.layer = layer;
        this.reader = new RowReader(layer.jdbc());
        this.evaluation = new Evaluation(definitions.rule(ExcellenceCap.class, Period.ofYear(year)));
    }

    /**
     * Over what is in force.
     *
     * @param definitions of the indicators that are to be traced; the fewer, the quicker
     * @param asOf the day that decides what is due
     */
    public static Tracer open(
            DataSource database, Definitions definitions, Register register, int year, LocalDate asOf) {
        return new Tracer(definitions, SemanticLayer.open(database, definitions, register, year, asOf), year);
    }

    /**
     * Where a figure comes from.
     *
     * @throws IllegalStateException when the cells found don't make the figure, which would be a mistake of ours
     */
    public Trace trace(Figure figure) {
        IndicatorDefinition indicator =
                definitions.indicator(figure.indicator()).orElseThrow();
        Period period = figure.period();
        List<TracedUnit> units = known.computeIfAbsent(indicator.id(), id -> units(indicator)).stream()
                .filter(unit -> unit.rollsUpTo(figure.organisation()))
                .filter(unit -> period.contains(unit.period().firstDay()))
                .toList();
        Trace trace = new Trace(indicator, figure, units);
        if (!trace.isWhole()) {
            throw new IllegalStateException("The units of " + figure.indicator() + " don't add up to it");
        }
        return trace;
    }

    private List<TracedUnit> units(IndicatorDefinition indicator) {
        FormDefinition form = form(indicator.form());
        Carriage carriage = form.carriage(indicator.grain());
        TraceSql sql = new TraceSql(indicator, form, carriage);
        Map<MeasureExpression, Map<UnitKey, List<TracedRow>>> above = rows(indicator.numerator(), form, sql);
        Map<MeasureExpression, Map<UnitKey, List<TracedRow>>> below =
                indicator.denominator().map(of -> rows(of, form, sql)).orElse(Map.of());
        Map<UnitKey, List<TracedRow>> held = carriage.through().isPresent()
                ? Map.of()
                : byUnit(reader.rows(sql.held("1 = 1"), form, UsedColumns.ofAll(indicator.numerator(), form)));
        Map<UnitKey, FailingUnit.Reason> reasons = reasons(indicator);
        return layer.jdbc().query(sql.units(), (row, number) -> {
            UnitKey key = new UnitKey(row.getString("organisation"), row.getString("period"));
            Counted counted = new Counted(
                    row.getBoolean("due"),
                    row.getBoolean("reported"),
                    row.getLong("numerator"),
                    row.getLong("denominator"),
                    row.getLong("active_cells"));
            return unit(
                    indicator,
                    key,
                    List.of(row.getString("committee"), row.getString("bloc")),
                    counted,
                    parts(above, key),
                    parts(below, key),
                    held.getOrDefault(key, List.of()),
                    Optional.ofNullable(reasons.get(key)));
        });
    }

    /** What the semantic layer says of a unit. */
    private record Counted(boolean due, boolean reported, long numerator, long denominator, long activeCells) {}

    private TracedUnit unit(
            IndicatorDefinition indicator,
            UnitKey key,
            List<String> above,
            Counted counted,
            List<Part> numerator,
            List<Part> denominator,
            List<TracedRow> held,
            Optional<FailingUnit.Reason> reason) {
        boolean byReport = indicator.hasExpected();
        boolean counts = byReport ? counted.reported() : counted.numerator() != 0 || counted.denominator() != 0;
        long top = counts ? counted.numerator() : 0;
        long bottom = byReport ? (counted.reported() ? 1 : 0) : counted.denominator();
        if (counts) {
            prove(indicator, key, counted, top, numerator, denominator);
        }
        return new TracedUnit(
                key.organisation(),
                Period.parse(key.period()).orElseThrow(),
                above.get(0),
                above.get(1),
                counted.due(),
                standing(counts, counted, held, reason),
                top,
                bottom,
                reason,
                numerator,
                denominator,
                held);
    }

    private static Standing standing(
            boolean counts, Counted counted, List<TracedRow> held, Optional<FailingUnit.Reason> reason) {
        if (counts) {
            return Standing.COUNTED;
        }
        boolean disputed = reason.map(FailingUnit.Reason::state)
                .map(FailingUnit.State.DISPUTED::equals)
                .orElse(!held.isEmpty());
        if (disputed && !counted.reported()) {
            return Standing.DISPUTED;
        }
        if (!counted.due()) {
            return Standing.NOT_DUE;
        }
        return counted.reported() ? Standing.NOTHING : Standing.NOT_REPORTED;
    }

    /** What the cells give must be what the semantic layer gave. */
    private void prove(
            IndicatorDefinition indicator,
            UnitKey key,
            Counted counted,
            long numerator,
            List<Part> above,
            List<Part> below) {
        BigDecimal top = evaluation.of(indicator.numerator(), above, counted.activeCells());
        Optional<BigDecimal> bottom =
                indicator.denominator().map(of -> evaluation.of(of, below, counted.activeCells()));
        boolean none = indicator.counts() == Counts.ORGANISATIONS
                && bottom.filter(of -> of.signum() == 0).isPresent();
        boolean holds = (none ? 0 : top.longValueExact()) == numerator
                && bottom.map(of -> of.longValueExact() == counted.denominator())
                        .orElse(true);
        if (!holds) {
            throw new IllegalStateException(
                    "The cells of " + indicator.id() + "/" + key.organisation() + "/" + key.period() + " give " + top
                            + " of " + bottom + ", the figure has " + numerator + " of " + counted.denominator());
        }
    }

    private Map<MeasureExpression, Map<UnitKey, List<TracedRow>>> rows(
            MeasureExpression expression, FormDefinition own, TraceSql sql) {
        Map<MeasureExpression, Map<UnitKey, List<TracedRow>>> rows = new LinkedHashMap<>();
        UsedColumns.leaves(expression).distinct().forEach(leaf -> {
            MeasureExpression.Rows wanted = UsedColumns.rows(leaf);
            FormDefinition form = wanted.form().map(this::form).orElse(own);
            rows.put(leaf, byUnit(reader.rows(sql.accepted(wanted, form, "1 = 1"), form, UsedColumns.of(leaf, form))));
        });
        return rows;
    }

    private static Map<UnitKey, List<TracedRow>> byUnit(List<RowReader.Found> found) {
        Map<UnitKey, List<TracedRow>> byUnit = new HashMap<>();
        found.forEach(one ->
                byUnit.computeIfAbsent(one.unit(), key -> new ArrayList<>()).add(one.row()));
        return byUnit;
    }

    private static List<Part> parts(Map<MeasureExpression, Map<UnitKey, List<TracedRow>>> rows, UnitKey key) {
        return rows.entrySet().stream()
                .map(leaf -> new Part(leaf.getKey(), leaf.getValue().getOrDefault(key, List.of())))
                .toList();
    }

    private Map<UnitKey, FailingUnit.Reason> reasons(IndicatorDefinition indicator) {
        Map<UnitKey, FailingUnit.Reason> reasons = new HashMap<>();
        new FailingUnits(layer.jdbc(), definitions)
                .of(indicator)
                .forEach(unit -> reasons.put(
                        new UnitKey(unit.organisation(), unit.period().code()), unit.reason()));
        return reasons;
    }

    private FormDefinition form(String id) {
        return definitions.form(id).orElseThrow(() -> new IllegalStateException("No form " + id));
    }

    @Override
    public void close() {
        layer.close();
    }
}
