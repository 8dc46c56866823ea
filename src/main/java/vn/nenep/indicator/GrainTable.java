package vn.nenep.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nenep.definition.Condition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.MeasureExpression.Rows;
import vn.nenep.definition.Rule.ExcellenceCap;
import vn.nenep.definition.Rule.ExcellenceCap.Base;
import vn.nenep.definition.Rule.ExcellenceCap.Scope;
import vn.nenep.period.Period;

/**
 * Writes the SQL of one wide table: a row for each expected unit of a grain, with {@code due}, and for each indicator
 * whether the unit was reported ({@code <id>_in}), its numerator ({@code <id>}) and its denominator ({@code <id>_of}).
 */
final class GrainTable {

    private final Definitions definitions;
    private final int year;
    private final Grain grain;
    private final List<IndicatorDefinition> indicators;
    /** for each form (and way of belonging to a unit) the sums that are computed from its facts: SQL to alias */
    private final Map<Source, Map<String, String>> sums = new LinkedHashMap<>();

    private final Set<String> joins = new LinkedHashSet<>();

    GrainTable(Definitions definitions, int year, Grain grain, List<IndicatorDefinition> indicators) {
        this.definitions = definitions;
        this.year = year;
        this.grain = grain;
        this.indicators = indicators;
    }

    /** The facts of a form: those about the unit, or all that the unit sent. */
    private record Source(FormDefinition form, boolean sent) {

        String alias() {
            return (sent ? "sent_" : "about_") + form.word();
        }
    }

    /** The statement that makes the table. */
    String sql() {
        List<String> columns = new ArrayList<>();
        for (IndicatorDefinition indicator : indicators) {
            columns.addAll(columns(indicator));
        }
        return """
                create temporary table %s as
                select u.organisation, u.period, u.committee, u.bloc, u.due%s
                from expected_unit u
                %s
                %s
                where u.grain = '%s'
                """.formatted(
                        grain.view(),
                        columns.stream().map(column -> ",\n    " + column).collect(Collectors.joining()),
                        sums.keySet().stream().map(this::sumsOf).collect(Collectors.joining("\n")),
                        String.join("\n", joins),
                        grain.word());
    }

    private List<String> columns(IndicatorDefinition indicator) {
        FormDefinition form = form(indicator.form());
        Carriage carriage = form.carriage(grain);
        String reported = carriage.through().isPresent()
                ? through(form, carriage.through().get())
                : reported(indicator, form, carriage);
        String numerator = value(indicator, indicator.numerator(), reported);
        Optional<String> denominator = indicator.denominator().map(measure -> value(indicator, measure, reported));
        if (indicator.counts() == Counts.ORGANISATIONS && denominator.isPresent()) {
            numerator = "case when " + denominator.get() + " = 0 then 0 else " + numerator + " end";
        }
        if (!form.measures().isEmpty() && indicator.counts() != Counts.ORGANISATIONS) {
            String disputed = held(indicator, form, carriage) + " > 0";
            String undisputed = numerator;
            numerator = "case when " + disputed + " then 0 else " + undisputed + " end";
            denominator = denominator.map(of -> "case when " + disputed + " then 0 else " + of + " end");
        }
        String column = indicator.column();
        return List.of(
                reported + " as \"" + column + "_in\"",
                numerator + " as \"" + column + "\"",
                denominator.orElse("0") + " as \"" + column + "_of\"");
    }

    /** 1 when the unit is due, the form that carries it is in force, and no row of it is held without being settled. */
    private String reported(IndicatorDefinition indicator, FormDefinition form, Carriage carriage) {
        String version = "v_" + form.word();
        joins.add(
                "left join version_in_force %1$s on %1$s.organisation = u.%2$s and %1$s.form = '%3$s' and %1$s.period = u.%4$s"
                        .formatted(version, UnitKeys.carrier(carriage), form.id(), UnitKeys.formPeriod(form)));
        String held = held(indicator, form, carriage);
        // in a form of measures nothing settles a held measure
        String settled = form.measures().isEmpty() ? sum(new Source(form, false), "1", carriage.settledBy()) : "0";
        return "case when u.due = 1 and %s.submission_id is not null and (%s = 0 or %s > 0) then 1 else 0 end"
                .formatted(version, held, settled);
    }

    private String held(IndicatorDefinition indicator, FormDefinition form, Carriage carriage) {
        List<String> measures = measures(indicator);
        String ofMeasure = measures.isEmpty()
                ? ""
                : " and f.measure in ("
                        + measures.stream().map(ConditionSql::text).collect(Collectors.joining(", ")) + ")";
        return alias(
                new Source(form, false),
                "case when f.state = 'held' and f.sender = u." + UnitKeys.carrier(carriage) + ofMeasure
                        + " then 1 else 0 end");
    }

    /** The measures that an indicator of a form of measures is computed from. */
    private static List<String> measures(IndicatorDefinition indicator) {
        return java.util.stream.Stream.concat(
                        indicator.numerator().allRows(),
                        indicator.denominator().stream().flatMap(MeasureExpression::allRows))
                .flatMap(rows -> rows.where().stream())
                .filter(condition -> condition.column().equals("measure"))
                .filter(Condition.In.class::isInstance)
                .flatMap(condition -> ((Condition.In) condition).values().stream())
                .distinct()
                .toList();
    }

    /** 1 when every due unit of the shorter grain was reported, also when none is due. */
    private String through(FormDefinition form, Grain shorter) {
        String alias = "through_" + shorter.view();
        String carried = definitions.indicators().stream()
                .filter(indicator ->
                        indicator.grain() == shorter && indicator.form().equals(form.id()))
                .map(indicator -> indicator.column() + "_in")
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No indicator of " + shorter.word() + " and " + form.id()));
        joins.add("""
                left join (select organisation, substr(period, 1, 4) as year, min("%1$s") as reported from %2$s where due = 1
                    group by organisation, substr(period, 1, 4)) %3$s on %3$s.organisation = u.organisation and %3$s.year = u.year""".formatted(carried, shorter.view(), alias));
        return "case when u.due = 1 and coalesce(" + alias + ".reported, 1) = 1 then 1 else 0 end";
    }

    private String value(IndicatorDefinition indicator, MeasureExpression measure, String reported) {
        if (measure instanceof MeasureExpression.Count count) {
            return sum(source(indicator, count.rows()), "1", count.rows().where());
        }
        if (measure instanceof MeasureExpression.Any any) {
            return "case when "
                    + sum(source(indicator, any.rows()), "1", any.rows().where()) + " > 0 then 1 else 0 end";
        }
        if (measure instanceof MeasureExpression.Sum sum) {
            return sum(
                    source(indicator, sum.rows()),
                    "coalesce(f.\"" + sum.column() + "\", 0)",
                    sum.rows().where());
        }
        if (measure instanceof MeasureExpression.WithinCap cap) {
            return cap(indicator, cap);
        }
        if (measure instanceof MeasureExpression.AtLeast atLeast) {
            return "case when %s >= %s * %s then 1 else 0 end"
                    .formatted(
                            value(indicator, atLeast.left(), reported),
                            atLeast.times().toPlainString(),
                            value(indicator, atLeast.right(), reported));
        }
        if (measure instanceof MeasureExpression.MoreThan moreThan) {
            return "case when %s > %s then 1 else 0 end"
                    .formatted(
                            value(indicator, moreThan.left(), reported),
                            moreThan.number().toPlainString());
        }
        if (measure instanceof MeasureExpression.Either either) {
            return either.parts().stream()
                    .map(part -> value(indicator, part, reported) + " > 0")
                    .collect(Collectors.joining(" or ", "case when ", " then 1 else 0 end"));
        }
        return "case when " + reported + " = 1 then u.active_cells else 0 end";
    }

    private String cap(IndicatorDefinition indicator, MeasureExpression.WithinCap cap) {
        Optional<ExcellenceCap> inForce = definitions.rule(ExcellenceCap.class, Period.ofYear(year));
        if (inForce.isEmpty()) {
            return "1";
        }
        Source source = source(indicator, cap.rows());
        String excellent = "coalesce(f.\"" + cap.excellent() + "\", 0)";
        String good = "coalesce(f.\"" + cap.good() + "\", 0)";
        ExcellenceCap rule = inForce.get();
        String base = rule.base() == Base.T_ONLY ? good : good + " + " + excellent;
        String over = "100 * " + excellent + " - " + rule.percent().toPlainString() + " * (" + base + ")";
        List<Condition> where = cap.rows().where();
        return rule.scope() == Scope.COMMITTEE
                ? "case when " + sum(source, over, where) + " <= " + rule.hundredthsGiven() + " then 1 else 0 end"
                : "case when "
                        + sum(
                                source,
                                "case when " + over + " > " + rule.hundredthsGiven() + " then 1 else 0 end",
                                where)
                        + " = 0 then 1 else 0 end";
    }

    private Source source(IndicatorDefinition indicator, Rows rows) {
        return new Source(form(rows.form().orElse(indicator.form())), rows.sent());
    }

    private String sum(Source source, String what, List<Condition> where) {
        return alias(
                source, "case when f.state = 'accepted'" + ConditionSql.all(where) + " then " + what + " else 0 end");
    }

    private String alias(Source source, String sql) {
        Map<String, String> ofSource = sums.computeIfAbsent(source, key -> new LinkedHashMap<>());
        String name = ofSource.computeIfAbsent(sql, key -> "m" + ofSource.size());
        return "coalesce(" + source.alias() + "." + name + ", 0)";
    }

    private String sumsOf(Source source) {
        String columns = sums.getOrDefault(source, Map.of()).entrySet().stream()
                .map(sum -> ",\n        sum(" + sum.getKey() + ") as " + sum.getValue())
                .collect(Collectors.joining());
        return """
                left join (select u.id%s
                    from expected_unit u join %s f on %s
                    where u.grain = '%s' group by u.id) %s on %5$s.id = u.id""".formatted(
                        columns,
                        UnitTables.fact(source.form()),
                        (source.sent() ? "f.sender = u.organisation" : "f.organisation = u.organisation") + " and "
                                + UnitKeys.factPeriod(grain, source.form()) + " = u.period",
                        grain.word(),
                        source.alias());
    }

    private FormDefinition form(String id) {
        return definitions.form(id).orElseThrow(() -> new IllegalStateException("No form " + id));
    }
}
