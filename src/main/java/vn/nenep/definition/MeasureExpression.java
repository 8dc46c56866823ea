package vn.nenep.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A number computed for one unit from the accepted rows that are about it. */
public sealed interface MeasureExpression {

    /** how many rows meet the conditions */
    record Count(Rows rows) implements MeasureExpression {}

    /** 1 when a row meets the conditions, else 0 */
    record Any(Rows rows) implements MeasureExpression {}

    /** the sum of a column over the rows that meet the conditions */
    record Sum(Rows rows, String column) implements MeasureExpression {}

    /** 1 when the first is as large as the second times {@code times}, or larger; else 0 */
    record AtLeast(MeasureExpression left, MeasureExpression right, BigDecimal times) implements MeasureExpression {}

    /** 1 when it is larger than the number, else 0 */
    record MoreThan(MeasureExpression left, BigDecimal number) implements MeasureExpression {}

    /** 1 when one of them is not 0, else 0 */
    record Either(List<MeasureExpression> parts) implements MeasureExpression {
        public Either {
            parts = List.copyOf(parts);
        }
    }

    /**
     * 1 when no more members are rated excellent than the cap of the year allows ({@link Rule.ExcellenceCap}), else 0; where no
     * cap is in force, 1
     */
    record WithinCap(Rows rows, String excellent, String good) implements MeasureExpression {}

    /** the cells that are active under the committee on the last day of the period, when it has reported */
    record ActiveCells() implements MeasureExpression {}

    /**
     * Which rows.
     *
     * @param form the form, when it is not the indicator's own
     * @param sent all rows that the unit sent, instead of those that are about it
     * @param where what must hold of a row
     */
    record Rows(Optional<String> form, boolean sent, List<Condition> where) {
        public Rows {
            where = List.copyOf(where);
        }
    }

    /** All sets of rows in it. */
    default Stream<Rows> allRows() {
        if (this instanceof Count count) {
            return Stream.of(count.rows());
        }
        if (this instanceof Any any) {
            return Stream.of(any.rows());
        }
        if (this instanceof Sum sum) {
            return Stream.of(sum.rows());
        }
        if (this instanceof WithinCap cap) {
            return Stream.of(cap.rows());
        }
        if (this instanceof AtLeast atLeast) {
            return Stream.concat(atLeast.left().allRows(), atLeast.right().allRows());
        }
        if (this instanceof MoreThan moreThan) {
            return moreThan.left().allRows();
        }
        if (this instanceof Either either) {
            return either.parts().stream().flatMap(MeasureExpression::allRows);
        }
        return Stream.empty();
    }
}
