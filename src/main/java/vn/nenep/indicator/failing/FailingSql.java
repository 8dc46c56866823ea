package vn.nenep.indicator.failing;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.definition.Condition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.MeasureExpression.Rows;
import vn.nenep.indicator.ConditionSql;
import vn.nenep.indicator.UnitKeys;

/** The statements that find the units of one indicator that did not pass, and the rows that are about them. */
final class FailingSql {

    private static final String MEASURE = "measure";

    private final IndicatorDefinition indicator;
    private final FormDefinition form;
    private final Carriage carriage;

    FailingSql(IndicatorDefinition indicator, FormDefinition form, Carriage carriage) {
        this.indicator = indicator;
        this.form = form;
        this.carriage = carriage;
    }

    /** The units, with who carries them in which form period, whether they were reported, and whether that form is in force. */
    String units() {
        return """
                select u.*, case when v.submission_id is null then 0 else 1 end as in_force
                from (%s) u
                left join version_in_force v
                    on v.organisation = u.carrier and v.form = '%s' and v.period = u.form_period
                order by u.organisation, u.period
                """.formatted(failing(), form.id());
    }

    private String failing() {
        String missing = indicator.hasExpected()
                ? "t.due = 1 and (t.\"%1$s_in\" = 0 or t.\"%1$s\" = 0)"
                : "t.\"%1$s_of\" > t.\"%1$s\"";
        return ("select u.organisation, u.period, u.committee, u.superior, u.%2$s as carrier, u.%3$s as form_period,"
                        + " t.\"%1$s_in\" as reported from %4$s t join expected_unit u on u.grain = '%5$s'"
                        + " and u.organisation = t.organisation and u.period = t.period where " + missing)
                .formatted(
                        indicator.column(),
                        UnitKeys.carrier(carriage),
                        UnitKeys.formPeriod(form),
                        indicator.grain().view(),
                        indicator.grain().word());
    }

    /** The accepted rows of the units, each with whether it meets all conditions but that of its days, and its timing. */
    String accepted(Rows wanted, FormDefinition source) {
        List<Condition> chosen = new ArrayList<>();
        List<Condition> met = new ArrayList<>();
        for (Condition condition : wanted.where()) {
            if (condition.column().equals(MEASURE)) {
                chosen.add(condition);
            } else if (!condition.column().equals(FormDefinition.TIMING)) {
                met.add(condition);
            }
        }
        boolean timed = wanted.where().stream().anyMatch(one -> one.column().equals(FormDefinition.TIMING));
        return rows(
                source,
                wanted.sent() ? "sender" : "organisation",
                "f.state = 'accepted'" + ConditionSql.all(chosen),
                "case when 1 = 1" + ConditionSql.all(met) + " then " + (timed ? "f.timing" : "null") + " end");
    }

    /** The held rows that dispute the units. */
    String held() {
        List<Condition> measures = indicator
                .numerator()
                .allRows()
                .flatMap(one -> one.where().stream())
                .filter(condition -> condition.column().equals(MEASURE))
                .distinct()
                .toList();
        return rows(
                form, "organisation", "f.state = 'held' and f.sender = u.carrier" + ConditionSql.all(measures), "null");
    }

    private String rows(FormDefinition source, String of, String which, String timing) {
        return """
                select u.organisation, u.period, %1$s as timing, r.path, s.name, f.row_number
                from (%2$s) u
                join %3$s f on f.%4$s = u.organisation and %5$s = u.period
                join form_sheet s on s.id = f.sheet_id
                join submission b on b.id = f.submission_id
                join received_file r on r.id = b.file_id
                where %6$s
                order by u.organisation, u.period, r.path, s.id, f.row_number
                """.formatted(
                timing, failing(), UnitKeys.facts(source), of, UnitKeys.factPeriod(indicator.grain(), source), which);
    }
}
