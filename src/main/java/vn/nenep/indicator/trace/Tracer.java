package vn.nenep.indicator.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import vn.nenep.indicator.trace.Links.Found;
import vn.nenep.indicator.trace.Trace.Part;
import vn.nenep.indicator.trace.Trace.Role;
import vn.nenep.indicator.trace.Trace.Standing;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.indicator.trace.Trace.TracedUnit;
import vn.nenep.indicator.trace.Units.Counted;
import vn.nenep.indicator.trace.Units.Expected;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;

/** Finds for every figure of a year the units and the cells that it was computed from. */
public final class Tracer implements AutoCloseable {

    private static final String EVERY = "1 = 1";

    private final Definitions definitions;
    private final SemanticLayer layer;
    /** whether the layer is closed with the tracer */
    private final boolean own;

    private final Units units;
    private final StoredRows rows;
    private final Links links;
    private final Evaluation evaluation;
    private final FailingUnits failing;
    private final Map<String, List<TracedUnit>> known = new HashMap<>();

    private Tracer(Definitions definitions, SemanticLayer layer, boolean own, int year) {
        this.own = own;
        this.definitions = definitions;
        this.layer = layer;
        this.units = new Units(layer.jdbc(), definitions);
        this.rows = new StoredRows(layer.jdbc());
        this.links = new Links(layer.jdbc(), definitions);
        this.evaluation = new Evaluation(definitions.rule(ExcellenceCap.class, Period.ofYear(year)));
        this.failing = new FailingUnits(layer.jdbc(), definitions);
    }

    /**
     * Over what is in force.
     *
     * @param definitions of the indicators that are to be traced; the fewer, the quicker
     * @param asOf the day that decides what is due
     */
    public static Tracer open(
            DataSource database, Definitions definitions, Register register, int year, LocalDate asOf) {
        return new Tracer(definitions, SemanticLayer.open(database, definitions, register, year, asOf), true, year);
    }

    /** Over a layer of the year that is open, and stays so when the tracer is closed. */
    public static Tracer over(SemanticLayer layer, Definitions definitions, int year) {
        return new Tracer(definitions, layer, false, year);
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
        List<TracedUnit> units = units(indicator).stream()
                .filter(unit -> unit.rollsUpTo(figure.organisation()))
                .filter(unit -> period.contains(unit.period().firstDay()))
                .toList();
        Trace trace = new Trace(indicator, figure, units);
        if (!trace.isWhole()) {
            throw new IllegalStateException("The units of " + figure.indicator() + " don't add up to it");
        }
        return trace;
    }

    /**
     * All units of an indicator, by organisation and period: every figure of it is the sum of some of them.
     *
     * @throws IllegalStateException when the cells of a unit don't give what was counted, which would be a mistake of ours
     */
    public List<TracedUnit> units(IndicatorDefinition indicator) {
        return known.computeIfAbsent(indicator.id(), id -> read(indicator));
    }

    /** Lets go of the units of an indicator: all of a whole bloc together take a hundred megabytes. */
    public void forget(IndicatorDefinition indicator) {
        known.remove(indicator.id());
    }

    private List<TracedUnit> read(IndicatorDefinition indicator) {
        FormDefinition form = form(indicator.form());
        Map<MeasureExpression, Map<Integer, List<TracedRow>>> above = rows(indicator, indicator.numerator());
        Map<MeasureExpression, Map<Integer, List<TracedRow>>> below =
                indicator.denominator().map(of -> rows(indicator, of)).orElse(Map.of());
        Map<Integer, List<TracedRow>> held = held(indicator, form, form.carriage(indicator.grain()));
        Map<String, Map<Period, FailingUnit.Reason>> reasons = new HashMap<>();
        failing.of(indicator)
                .forEach(unit -> reasons.computeIfAbsent(unit.organisation(), code -> new HashMap<>())
                        .put(unit.period(), unit.reason()));
        List<TracedUnit> all = new ArrayList<>();
        for (Counted counted : units.counted(indicator)) {
            Expected unit = counted.unit();
            all.add(unit(
                    indicator,
                    counted,
                    parts(above, unit.id()),
                    parts(below, unit.id()),
                    held.getOrDefault(unit.id(), List.of()),
                    Optional.ofNullable(reasons.get(unit.organisation())).map(of -> of.get(unit.period()))));
        }
        return all;
    }

    private TracedUnit unit(
            IndicatorDefinition indicator,
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
            prove(indicator, counted, top, numerator, denominator);
        }
        Expected unit = counted.unit();
        return new TracedUnit(
                unit.organisation(),
                unit.period(),
                unit.committee(),
                unit.bloc(),
                unit.due(),
                standing(counts, counted, held, reason),
                top,
                bottom,
                unit.activeCells(),
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
        if (!counted.unit().due()) {
            return Standing.NOT_DUE;
        }
        return counted.reported() ? Standing.NOTHING : Standing.NOT_REPORTED;
    }

    /** What the cells give must be what the semantic layer gave. */
    private void prove(
            IndicatorDefinition indicator, Counted counted, long numerator, List<Part> above, List<Part> below) {
        Expected unit = counted.unit();
        BigDecimal top = evaluation.of(indicator.numerator(), above, unit.activeCells());
        Optional<BigDecimal> bottom = indicator.denominator().map(of -> evaluation.of(of, below, unit.activeCells()));
        boolean none = indicator.counts() == Counts.ORGANISATIONS
                && bottom.filter(of -> of.signum() == 0).isPresent();
        boolean holds = (none ? 0 : top.longValueExact()) == numerator
                && bottom.map(of -> of.longValueExact() == counted.denominator())
                        .orElse(true);
        if (!holds) {
            throw new IllegalStateException(
                    "The cells of " + indicator.id() + "/" + unit.organisation() + "/" + unit.period() + " give " + top
                            + " of " + bottom + ", the figure has " + numerator + " of " + counted.denominator());
        }
    }

    private Map<MeasureExpression, Map<Integer, List<TracedRow>>> rows(
            IndicatorDefinition indicator, MeasureExpression expression) {
        boolean withOthers = indicator.counts() == Counts.ORGANISATIONS;
        Map<MeasureExpression, Map<Integer, List<TracedRow>>> rows = new LinkedHashMap<>();
        UsedColumns.leaves(expression).distinct().forEach(leaf -> {
            MeasureExpression.Rows wanted = UsedColumns.rows(leaf);
            FormDefinition form = form(wanted.form().orElse(indicator.form()));
            List<Found> found = links.accepted(indicator.grain(), wanted, form, withOthers, EVERY);
            rows.put(leaf, byUnit(found, form, UsedColumns.of(leaf, form)));
        });
        return rows;
    }

    private Map<Integer, List<TracedRow>> held(IndicatorDefinition indicator, FormDefinition form, Carriage carriage) {
        return carriage.through().isPresent()
                ? Map.of()
                : byUnit(
                        links.held(indicator, carriage, form, EVERY),
                        form,
                        UsedColumns.ofAll(indicator.numerator(), form));
    }

    /** The rows of each unit, by file, sheet and number. */
    private Map<Integer, List<TracedRow>> byUnit(List<Found> found, FormDefinition form, Map<String, Role> used) {
        Map<Long, StoredRow> stored = rows.of(form);
        Map<Integer, List<TracedRow>> byUnit = new HashMap<>();
        found.stream()
                .map(one -> new Placed(
                        one, Optional.ofNullable(stored.get(one.row())).orElseThrow()))
                .sorted(Comparator.comparingInt(Placed::rank).thenComparingInt(Placed::number))
                .forEach(one -> byUnit.computeIfAbsent(one.found().unit(), unit -> new ArrayList<>())
                        .add(one.row().traced(one.found().counts(), used)));
        return byUnit;
    }

    private record Placed(Found found, StoredRow row) {

        int rank() {
            return row.sheet().rank();
        }

        int number() {
            return row.number();
        }
    }

    private static List<Part> parts(Map<MeasureExpression, Map<Integer, List<TracedRow>>> rows, int unit) {
        List<Part> parts = new ArrayList<>(rows.size());
        rows.forEach((leaf, byUnit) -> parts.add(new Part(leaf, byUnit.getOrDefault(unit, List.of()))));
        return parts;
    }

    private FormDefinition form(String id) {
        return definitions.form(id).orElseThrow(() -> new IllegalStateException("No form " + id));
    }

    @Override
    public void close() {
        if (own) {
            layer.close();
        }
    }
}
