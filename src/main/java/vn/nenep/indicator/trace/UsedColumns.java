package vn.nenep.indicator.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Condition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.indicator.trace.Trace.Role;

/** Which columns of a form decide whether and how much a row counts. */
final class UsedColumns {

    private UsedColumns() {}

    /** The parts of an expression that look at rows. */
    static Stream<MeasureExpression> leaves(MeasureExpression expression) {
        if (expression instanceof MeasureExpression.AtLeast atLeast) {
            return Stream.concat(leaves(atLeast.left()), leaves(atLeast.right()));
        }
        if (expression instanceof MeasureExpression.MoreThan moreThan) {
            return leaves(moreThan.left());
        }
        if (expression instanceof MeasureExpression.Either either) {
            return either.parts().stream().flatMap(UsedColumns::leaves);
        }
        return expression instanceof MeasureExpression.ActiveCells ? Stream.of() : Stream.of(expression);
    }

    /** The rows that such a part looks at. */
    static MeasureExpression.Rows rows(MeasureExpression leaf) {
        return leaf.allRows().findFirst().orElseThrow();
    }

    /** The columns of such a part with what each decides, in the order of the form. */
    static Map<String, Role> of(MeasureExpression leaf, FormDefinition form) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (ColumnDefinition column : form.columns()) {
            if (isSubject(column)) {
                roles.put(column.id(), Role.SUBJECT);
            }
        }
        rows(leaf).where().stream()
                .flatMap(condition -> columns(condition, form))
                .forEach(column -> roles.putIfAbsent(column, Role.CONDITION));
        values(leaf).forEach(column -> roles.put(column, Role.VALUE));
        Map<String, Role> inOrder = new LinkedHashMap<>();
        form.columns().stream()
                .map(ColumnDefinition::id)
                .filter(roles::containsKey)
                .forEach(column -> inOrder.put(column, roles.getOrDefault(column, Role.CONDITION)));
        return inOrder;
    }

    /** The columns of all parts of an expression that look at this form. */
    static Map<String, Role> ofAll(MeasureExpression expression, FormDefinition form) {
        Map<String, Role> roles = new LinkedHashMap<>();
        leaves(expression)
                .filter(leaf -> rows(leaf).form().map(form.id()::equals).orElse(true))
                .forEach(leaf -> of(leaf, form).forEach(roles::putIfAbsent));
        return roles;
    }

    /** Whether it names an organisation, which is stored as the code that it was found to mean. */
    static boolean isOrganisation(FormDefinition form, String column) {
        return form.column(column)
                .filter(UsedColumns::isSubject)
                .filter(one -> one.type() != ColumnType.MONTH)
                .isPresent();
    }

    private static boolean isSubject(ColumnDefinition column) {
        return switch (column.type()) {
            case ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS, MONTH -> true;
            default -> false;
        };
    }

    private static Stream<String> columns(Condition condition, FormDefinition form) {
        if (condition.column().equals(FormDefinition.TIMING)) {
            return form.timing().stream().flatMap(timing -> Stream.of(timing.month(), timing.date()));
        }
        return condition instanceof Condition.AtLeast atLeast
                ? Stream.of(atLeast.column(), atLeast.other())
                : Stream.of(condition.column());
    }

    /** The columns whose numbers are summed. */
    static List<String> values(MeasureExpression leaf) {
        if (leaf instanceof MeasureExpression.Sum sum) {
            return List.of(sum.column());
        }
        return leaf instanceof MeasureExpression.WithinCap cap ? List.of(cap.excellent(), cap.good()) : List.of();
    }
}
