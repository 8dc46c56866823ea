package vn.nenep.report.content.origin;

import java.util.List;
import java.util.Optional;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.Rule.ExcellenceCap;
import vn.nenep.report.origin.Measure.Formula;

/** Writes an expression as a formula over the parts of a measure. */
final class Formulas {

    private final RowBook rows;
    private final String ownForm;
    private final List<MeasureExpression> parts;
    private final int first;
    private final Optional<ExcellenceCap> cap;

    /**
     * Over some of the parts.
     *
     * @param ownForm the indicator's
     * @param parts what their rows are counted or summed for
     * @param first the place of the first of them among all parts
     * @param cap that of the year, if one is in force
     */
    Formulas(RowBook rows, String ownForm, List<MeasureExpression> parts, int first, Optional<ExcellenceCap> cap) {
        this.rows = rows;
        this.ownForm = ownForm;
        this.parts = List.copyOf(parts);
        this.first = first;
        this.cap = cap;
    }

    Formula of(MeasureExpression expression) {
        if (expression instanceof MeasureExpression.AtLeast least) {
            List<Formula> both = List.of(of(least.left()), of(least.right()));
            return over("least", both, least.times().toPlainString());
        }
        if (expression instanceof MeasureExpression.MoreThan more) {
            return over("more", List.of(of(more.left())), more.number().toPlainString());
        }
        if (expression instanceof MeasureExpression.Either either) {
            return new Formula(
                    "either",
                    -1,
                    List.of(),
                    either.parts().stream().map(this::of).toList(),
                    List.of());
        }
        if (expression instanceof MeasureExpression.ActiveCells) {
            return new Formula("active", -1, List.of(), List.of(), List.of());
        }
        if (expression instanceof MeasureExpression.Sum sum) {
            return leaf("sum", expression, List.of(column(sum.rows(), sum.column())), List.of());
        }
        if (expression instanceof MeasureExpression.WithinCap within) {
            return cap(within);
        }
        return leaf(expression instanceof MeasureExpression.Any ? "any" : "count", expression, List.of(), List.of());
    }

    private static Formula over(String kind, List<Formula> of, String number) {
        return new Formula(kind, -1, List.of(), of, List.of(number));
    }

    /** Where no cap is in force it is kept: none is more than all. */
    private Formula cap(MeasureExpression.WithinCap within) {
        int excellent = column(within.rows(), within.excellent());
        int good = column(within.rows(), within.good());
        if (cap.isEmpty()) {
            return leaf("cap", within, List.of(excellent, excellent), List.of("100", "0", "0"));
        }
        ExcellenceCap rule = cap.get();
        return leaf(
                "cap",
                within,
                rule.base() == ExcellenceCap.Base.T_ONLY
                        ? List.of(excellent, good)
                        : List.of(excellent, good, excellent),
                List.of(
                        rule.percent().toPlainString(),
                        Integer.toString(rule.hundredthsGiven()),
                        rule.scope() == ExcellenceCap.Scope.CELL ? "1" : "0"));
    }

    private Formula leaf(String kind, MeasureExpression leaf, List<Integer> columns, List<String> numbers) {
        return new Formula(kind, first + parts.indexOf(leaf), columns, List.of(), numbers);
    }

    private int column(MeasureExpression.Rows of, String column) {
        return rows.column(of.form().orElse(ownForm), column);
    }
}
