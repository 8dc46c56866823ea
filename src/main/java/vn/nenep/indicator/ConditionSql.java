package vn.nenep.indicator;

import java.util.List;
import java.util.stream.Collectors;
import vn.nenep.definition.Condition;

/** Writes conditions on a fact {@code f} of a unit {@code u} as SQL. All names and words come from checked definitions. */
public final class ConditionSql {

    private ConditionSql() {}

    /** All of them, each after {@code and}; nothing when there are none. */
    public static String all(List<Condition> conditions) {
        return conditions.stream().map(condition -> " and " + one(condition)).collect(Collectors.joining());
    }

    private static String one(Condition condition) {
        String column = "f.\"" + condition.column() + "\"";
        if (condition instanceof Condition.In in) {
            return column + " in ("
                    + in.values().stream().map(ConditionSql::text).collect(Collectors.joining(", ")) + ")";
        }
        if (condition instanceof Condition.Marked) {
            return column + " = 1";
        }
        if (condition instanceof Condition.Given) {
            return column + " is not null";
        }
        if (condition instanceof Condition.Asked) {
            return "instr(f.sheet_columns, '," + condition.column() + "=') > 0";
        }
        if (condition instanceof Condition.MoreThan more) {
            return "coalesce(" + column + ", 0) > " + more.number().toPlainString();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return "coalesce(" + column + ", 0) >= coalesce(f.\"" + atLeast.other() + "\", 0)";
        }
        return "f.sender = u.superior";
    }

    /** A word as a literal. */
    public static String text(String word) {
        return "'" + word.replace("'", "''") + "'";
    }
}
