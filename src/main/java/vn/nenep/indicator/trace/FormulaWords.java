package vn.nenep.indicator.trace;

import java.util.List;
import java.util.stream.Collectors;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Condition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Measure;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.Scale;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;

/** Says in words what an indicator counts, with the headings and values of its form as the sender knows them, and why a unit failed. */
public final class FormulaWords {

    private static final String MEASURE = "measure";

    private final Texts texts;

    public FormulaWords(Language language) {
        this.texts = new Texts(FormulaWords.class, "formula", language);
    }

    /** What is counted. */
    public String numerator(Definitions definitions, IndicatorDefinition indicator) {
        return new Indicated(definitions, indicator).words(indicator.numerator());
    }

    /** What the share is taken of; empty for a plain number. */
    public String denominator(Definitions definitions, IndicatorDefinition indicator) {
        if (indicator.counts() == IndicatorDefinition.Counts.NUMBER) {
            return "";
        }
        return indicator
                .denominator()
                .map(new Indicated(definitions, indicator)::words)
                .orElseGet(() -> texts.text("formula.units"));
    }

    /** Why a unit did not pass. */
    public String reason(FailingUnit.Reason reason) {
        return texts.text("reason." + reason);
    }

    /** The words of one indicator. */
    private final class Indicated {

        private final Definitions definitions;
        private final IndicatorDefinition indicator;

        Indicated(Definitions definitions, IndicatorDefinition indicator) {
            this.definitions = definitions;
            this.indicator = indicator;
        }

        private String words(MeasureExpression expression) {
            if (expression instanceof MeasureExpression.Count count) {
                return texts.text("formula.count", rows(count.rows()));
            }
            if (expression instanceof MeasureExpression.Any any) {
                return texts.text("formula.any", rows(any.rows()));
            }
            if (expression instanceof MeasureExpression.Sum sum) {
                return texts.text("formula.sum", heading(form(sum.rows()), sum.column()), rows(sum.rows()));
            }
            if (expression instanceof MeasureExpression.AtLeast atLeast) {
                return texts.text(
                        "formula.at-least",
                        words(atLeast.left()),
                        words(atLeast.right()),
                        atLeast.times().toPlainString());
            }
            if (expression instanceof MeasureExpression.MoreThan moreThan) {
                return texts.text(
                        "formula.more-than",
                        words(moreThan.left()),
                        moreThan.number().toPlainString());
            }
            if (expression instanceof MeasureExpression.Either either) {
                return either.parts().stream()
                        .map(this::words)
                        .collect(Collectors.joining(" " + texts.text("formula.or") + " "));
            }
            if (expression instanceof MeasureExpression.WithinCap cap) {
                FormDefinition form = form(cap.rows());
                return texts.text("formula.within-cap", heading(form, cap.excellent()), heading(form, cap.good()));
            }
            return texts.text("formula.active-cells");
        }

        private String rows(MeasureExpression.Rows rows) {
            FormDefinition form = form(rows);
            List<String> conditions = rows.where().stream()
                    .map(condition -> condition(form, condition))
                    .toList();
            return conditions.isEmpty()
                    ? texts.text("formula.rows", form.id())
                    : texts.text("formula.rows.where", form.id(), String.join("; ", conditions));
        }

        private String condition(FormDefinition form, Condition condition) {
            String heading = heading(form, condition.column());
            if (condition instanceof Condition.In in) {
                return texts.text(
                        "formula.in",
                        heading,
                        in.values().stream()
                                .map(value -> value(form, in.column(), value))
                                .collect(Collectors.joining(" " + texts.text("formula.or") + " ")));
            }
            if (condition instanceof Condition.Marked) {
                return texts.text("formula.marked", heading);
            }
            if (condition instanceof Condition.Given) {
                return texts.text("formula.given", heading);
            }
            if (condition instanceof Condition.Asked) {
                return texts.text("formula.asked", heading);
            }
            if (condition instanceof Condition.MoreThan more) {
                return texts.text("formula.larger", heading, more.number().toPlainString());
            }
            return condition instanceof Condition.AtLeast atLeast
                    ? texts.text("formula.as-large", heading, heading(form, atLeast.other()))
                    : texts.text("formula.by-superior");
        }

        /** A value as the form prints it. */
        private String value(FormDefinition form, String column, String value) {
            if (column.equals(FormDefinition.TIMING)) {
                return texts.text("timing." + value);
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
                    ? texts.text("formula.timing")
                    : form.column(column).map(ColumnDefinition::heading).orElse(column);
        }

        private FormDefinition form(MeasureExpression.Rows rows) {
            return definitions.form(rows.form().orElse(indicator.form())).orElseThrow();
        }
    }
}
