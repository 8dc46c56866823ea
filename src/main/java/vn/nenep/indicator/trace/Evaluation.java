package vn.nenep.indicator.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.Rule.ExcellenceCap;
import vn.nenep.indicator.trace.Trace.Part;
import vn.nenep.indicator.trace.Trace.TracedCell;
import vn.nenep.indicator.trace.Trace.TracedRow;

/**
 * Computes an expression once more, from the cells that a trace lists and from nothing else: the proof that they are all of
 * them.
 */
final class Evaluation {

    private final Optional<ExcellenceCap> cap;

    /** With the cap of the year, if one is in force. */
    Evaluation(Optional<ExcellenceCap> cap) {
        this.cap = cap;
    }

    /** The value for one unit, from its rows; {@code active} is the number of its active cells. */
    BigDecimal of(MeasureExpression expression, List<Part> parts, long active) {
        if (expression instanceof MeasureExpression.AtLeast atLeast) {
            BigDecimal right = of(atLeast.right(), parts, active).multiply(atLeast.times());
            return truth(of(atLeast.left(), parts, active).compareTo(right) >= 0);
        }
        if (expression instanceof MeasureExpression.MoreThan moreThan) {
            return truth(of(moreThan.left(), parts, active).compareTo(moreThan.number()) > 0);
        }
        if (expression instanceof MeasureExpression.Either either) {
            return truth(either.parts().stream()
                    .anyMatch(part -> of(part, parts, active).signum() > 0));
        }
        if (expression instanceof MeasureExpression.ActiveCells) {
            return BigDecimal.valueOf(active);
        }
        return leaf(expression, rows(expression, parts));
    }

    private BigDecimal leaf(MeasureExpression leaf, List<TracedRow> rows) {
        if (leaf instanceof MeasureExpression.Any) {
            return truth(!rows.isEmpty());
        }
        if (leaf instanceof MeasureExpression.Sum sum) {
            return sum(rows, sum.column());
        }
        if (leaf instanceof MeasureExpression.WithinCap within) {
            return truth(allowed(within, rows));
        }
        return BigDecimal.valueOf(rows.size());
    }

    private boolean allowed(MeasureExpression.WithinCap within, List<TracedRow> rows) {
        if (cap.isEmpty()) {
            return true;
        }
        ExcellenceCap rule = cap.get();
        return rule.scope() == ExcellenceCap.Scope.COMMITTEE
                ? rule.allows(sum(rows, within.excellent()), sum(rows, within.good()))
                : rows.stream()
                        .allMatch(row -> rule.allows(number(row, within.excellent()), number(row, within.good())));
    }

    private static List<TracedRow> rows(MeasureExpression leaf, List<Part> parts) {
        for (Part part : parts) {
            if (part.counted().equals(leaf)) {
                return part.rows().stream().allMatch(TracedRow::counts)
                        ? part.rows()
                        : part.rows().stream().filter(TracedRow::counts).toList();
            }
        }
        return List.of();
    }

    private static BigDecimal sum(List<TracedRow> rows, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (TracedRow row : rows) {
            sum = sum.add(number(row, column));
        }
        return sum;
    }

    private static BigDecimal number(TracedRow row, String column) {
        for (TracedCell cell : row.cells()) {
            if (cell.column().equals(column) && !cell.value().isEmpty()) {
                return new BigDecimal(cell.value());
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal truth(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
