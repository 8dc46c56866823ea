package vn.nenep.indicator.trace;

import java.util.List;
import java.util.stream.Collectors;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Condition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.MeasureExpression.Rows;
import vn.nenep.indicator.ConditionSql;
import vn.nenep.indicator.UnitKeys;

/** The statements that find the units of an indicator and the rows that count for them. */
final class TraceSql {

    private static final String MEASURE = "measure";

    private final IndicatorDefinition indicator;
    private final FormDefinition form;
    private final Carriage carriage;

    TraceSql(IndicatorDefinition indicator, FormDefinition form, Carriage carriage) {
        this.indicator = indicator;
        this.form = form;
        this.carriage = carriage;
    }

    /** All units with what they add to the figures above them. */
    String units() {
        return """
                select u.organisation, u.period, u.committee, u.bloc, u.due, u.active_cells, t."%1$s_in" as reported,
                    t."%1$s" as numerator, t."%1$s_of" as denominator
                from %2$s t join expected_unit u
                    on u.grain = '%3$s' and u.organisation = t.organisation and u.period = t.period
                order by u.organisation, u.period
                """.formatted(
                indicator.column(), indicator.grain().view(), indicator.grain().word());
    }

    /**
     * The accepted rows that a part of an expression looks at for units. Where organisations are counted these are all rows of
     * the unit, with whether they meet the conditions; elsewhere only those that do.
     */
    String accepted(Rows rows, FormDefinition source, String which) {
        if (indicator.counts() != Counts.ORGANISATIONS) {
            return rows(source, rows.sent(), "f.state = 'accepted'" + ConditionSql.all(rows.where()), "1", which);
        }
        List<Condition> ofMeasure = rows.where().stream()
                .filter(condition -> condition.column().equals(MEASURE))
                .toList();
        return rows(
                source,
                rows.sent(),
                "f.state = 'accepted'" + ConditionSql.all(ofMeasure),
                "case when 1 = 1" + ConditionSql.all(rows.where()) + " then 1 else 0 end",
                which);
    }

    /** The held rows that dispute units. */
    String held(String which) {
        List<Condition> measures = indicator
                .numerator()
                .allRows()
                .flatMap(one -> one.where().stream())
                .filter(condition -> condition.column().equals(MEASURE))
                .distinct()
                .toList();
        String held = "f.state = 'held' and f.sender = u." + UnitKeys.carrier(carriage) + ConditionSql.all(measures);
        return rows(form, false, held, "0", which);
    }

    private String rows(FormDefinition source, boolean sent, String condition, String counts, String which) {
        String columns = source.columns().stream()
                .map(ColumnDefinition::id)
                .filter(column -> !UsedColumns.isOrganisation(source, column))
                .map(column -> ", f.\"" + column + "\"")
                .collect(Collectors.joining());
        return """
                select u.organisation, u.period, u.committee, u.bloc, r.id as file_id, r.path, r.sha256, s.name as sheet,
                    s.columns as sheet_columns, f.row_number, f.written, %s as counts%s
                from expected_unit u
                join %s f on f.%s = u.organisation and %s = u.period
                join form_sheet s on s.id = f.sheet_id
                join submission b on b.id = f.submission_id
                join received_file r on r.id = b.file_id
                where u.grain = '%s' and %s and %s
                order by u.organisation, u.period, r.path, s.id, f.row_number
                """.formatted(
                        counts,
                        columns,
                        UnitKeys.facts(source),
                        sent ? "sender" : "organisation",
                        UnitKeys.factPeriod(indicator.grain(), source),
                        indicator.grain().word(),
                        condition,
                        which);
    }
}
