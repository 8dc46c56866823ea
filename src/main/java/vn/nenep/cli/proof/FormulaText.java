package vn.nenep.cli.proof;

import java.util.List;
import java.util.stream.Collectors;
import vn.nenep.cli.text.Console;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Condition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Measure;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.Scale;

/** Says in words what an indicator counts, with the headings and values of its form as the sender knows them. */
final class FormulaText {

    private static final String MEASURE = "measure";

    private final Console console;
    private final Definitions definitions;
    private final IndicatorDefinition indicator;

    FormulaText(Console console, Definitions definitions, IndicatorDefinition indicator) {
        this.console = console;
        this.definitions = definitions;
        this.indicator = indicator;
    }

    String numerator() {
        return words(indicator.numerator());
    }

    /** What the share is taken of; empty for a plain number. */
    String denominator() {
        if (indicator.counts() == IndicatorDefinition.Counts.NUMBER) {
            return "";
        }
        return indicator.denominator().map(this::words).orElseGet(() -> console.text("formula.units"));
    }

    private String words(MeasureExpression expression) {
        if (expression instanceof MeasureExpression.Count count) {
            return console.text("formula.count", rows(count.rows()));
        }
        if (expression instanceof MeasureExpression.Any any) {
            return console.text("formula.any", rows(any.rows()));
        }
        if (expression instanceof MeasureExpression.Sum sum) {
            return console.text("formula.sum", heading(form(sum.rows()), sum.column()), rows(sum.rows()));
        }
        if (expression instanceof MeasureExpression.AtLeast atLeast) {
            return console.text(
                    "formula.at-least",
                    words(atLeast.left()),
                    words(atLeast.right()),
                    atLeast.times().toPlainString());
        }
        if (expression instanceof MeasureExpression.MoreThan moreThan) {
            return console.text(
                    "formula.more-than",
                    words(moreThan.left()),
                    moreThan.number().toPlainString());
        }
        if (expression instanceof MeasureExpression.Either either) {
            return either.parts().stream()
                    .map(this::words)
                    .collect(Collectors.joining(" " + console.text("formula.or") + " "));
        }
        if (expression instanceof MeasureExpression.WithinCap cap) {
            FormDefinition form = form(cap.rows());
            return console.text("formula.within-cap", heading(form, cap.excellent()), heading(form, cap.good()));
        }
        return console.text("formula.active-cells");
    }

    private String rows(MeasureExpression.Rows rows) {
        FormDefinition form = form(rows);
        List<String> conditions = rows.where().stream()
                .map(condition -> condition(form, condition))
                .toList();
        return conditions.isEmpty()
                ? console.text("formula.rows", form.id())
                : console.text("formula.rows.where", form.id(), String.join("; ", conditions));
    }

    private String condition(FormDefinition form, Condition condition) {
        String heading = heading(form, condition.column());
        if (condition instanceof Condition.In in) {
            return console.text(
                    "formula.in",
                    heading,
                    in.values().stream()
                            .map(value -> value(form, in.column(), value))
                            .collect(Collectors.joining(" " + console.text("formula.or") + " ")));
        }
        if (condition instanceof Condition.Marked) {
            return console.text("formula.marked", heading);
        }
        if (condition instanceof Condition.Given) {
            return console.text("formula.given", heading);
        }
        if (condition instanceof Condition.Asked) {
            return console.text("formula.asked", heading);
        }
        if (condition instanceof Condition.MoreThan more) {
            return console.text("formula.larger", heading, more.number().toPlainString());
        }
        return condition instanceof Condition.AtLeast atLeast
                ? console.text("formula.as-large", heading, heading(form, atLeast.other()))
                : console.text("formula.by-superior");
    }

    /** A value as the form prints it. */
    private String value(FormDefinition form, String column, String value) {
        if (column.equals(FormDefinition.TIMING)) {
            return console.text("timing." + value);
        }
        if (column.equals(MEASURE)) {
            return form.measure(value)
                    .map(Measure::titles)
                    .map(titles -> titles.get(0))
                    .orElse(value);
        }
        return form.column(column)
                .flatMap(ColumnDefinition::scale)
                .flatMap(scale -> scale.value(value))
                .map(Scale.Value::title)
                .orElse(value);
    }

    private String heading(FormDefinition form, String column) {
        return column.equals(FormDefinition.TIMING)
                ? console.text("formula.timing")
                : form.column(column).map(ColumnDefinition::heading).orElse(column);
    }

    private FormDefinition form(MeasureExpression.Rows rows) {
        return definitions.form(rows.form().orElse(indicator.form())).orElseThrow();
    }
}
