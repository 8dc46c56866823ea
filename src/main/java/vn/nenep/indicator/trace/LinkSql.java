package vn.nenep.indicator.trace;

import java.util.List;
import java.util.stream.Collectors;
import vn.nenep.definition.Condition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.Grain;
import vn.nenep.indicator.ConditionSql;
import vn.nenep.indicator.UnitKeys;

/** The statements that find out which rows are about which units. */
final class LinkSql {

    static final String MEASURE = "measure";

    private LinkSql() {}

    /** The accepted rows; behind unit and row it says of each set of conditions whether the row meets it. */
    static String accepted(Grain grain, FormDefinition source, boolean sent, List<List<Condition>> sets, String which) {
        String meets = sets.stream()
                .map(set -> ", case when 1 = 1" + ConditionSql.all(set) + " then 1 else 0 end")
                .collect(Collectors.joining());
        return links(grain, source, sent, meets, "f.state = 'accepted' and " + which);
    }

    /** The held rows that dispute units. */
    static String held(Grain grain, FormDefinition form, Carriage carriage, List<Condition> measures, String which) {
        String held = "f.state = 'held' and f.sender = u." + UnitKeys.carrier(carriage) + ConditionSql.all(measures);
        return links(grain, form, false, "", held + " and " + which);
    }

    private static String links(Grain grain, FormDefinition source, boolean sent, String meets, String condition) {
        return """
                select u.id, f.rowid%s
                from expected_unit u
                join %s f on f.%s = u.organisation and %s = u.period
                where u.grain = '%s' and %s
                """.formatted(
                        meets,
                        UnitKeys.facts(source),
                        sent ? "sender" : "organisation",
                        UnitKeys.factPeriod(grain, source),
                        grain.word(),
                        condition);
    }
}
