package vn.nenep.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Grain;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.period.Timing;

/**
 * The temporary tables under the semantic layer: the expected units of a year, the meeting windows of its months, and the
 * facts in force of each form. They live as long as the connection and are made anew for every computation.
 */
final class UnitTables {

    private final JdbcTemplate jdbc;
    private final Definitions definitions;
    private final int year;

    UnitTables(JdbcTemplate jdbc, Definitions definitions, int year) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.year = year;
    }

    void fill(ExpectedUnits units, List<Grain> grains) {
        jdbc.execute("""
                create temporary table expected_unit (
                    id integer primary key, grain text, organisation text, period text, quarter text, half text, year text,
                    committee text, bloc text, superior text, due integer, active_cells bigint)
                """);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Grain grain : grains) {
            units.units(grain, year).forEach(unit -> rows.add(row(rows.size(), unit)));
        }
        jdbc.batchUpdate("insert into expected_unit values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        jdbc.execute("create index temp.expected_unit_key on expected_unit (grain, organisation, period)");
        windows();
        definitions.reportingForms().forEach(this::facts);
    }

    private static @Nullable Object[] row(int id, Unit unit) {
        return new @Nullable Object[] {
            id,
            unit.grain().word(),
            unit.organisation(),
            unit.period().code(),
            within(unit.period(), PeriodKind.QUARTER),
            within(unit.period(), PeriodKind.HALF),
            within(unit.period(), PeriodKind.YEAR),
            unit.committee(),
            unit.bloc(),
            unit.superior(),
            unit.due() ? 1 : 0,
            unit.activeCells()
        };
    }

    private static @Nullable String within(Period period, PeriodKind kind) {
        return period.kind().compareTo(kind) <= 0 ? period.within(kind).code() : null;
    }

    private void windows() {
        jdbc.execute("create temporary table meeting_window (month text, timing text, first_day text, last_day text)");
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Period month : Period.ofYear(year).split(PeriodKind.MONTH)) {
            definitions.meetingWindow(month).ifPresent(window -> {
                rows.add(window(
                        month, Timing.EARLY, window.first(), window.onTimeFrom().minusDays(1)));
                rows.add(window(month, Timing.ON_TIME, window.onTimeFrom(), window.onTimeTo()));
                rows.add(window(month, Timing.EXCEPTION, window.onTimeTo().plusDays(1), window.exceptionTo()));
                rows.add(window(month, Timing.LATE, window.exceptionTo().plusDays(1), window.last()));
            });
        }
        jdbc.batchUpdate("insert into meeting_window values (?, ?, ?, ?)", rows);
    }

    private static @Nullable Object[] window(
            Period month, Timing timing, java.time.LocalDate first, java.time.LocalDate last) {
        return new @Nullable Object[] {month.code(), timing.code(), first.toString(), last.toString()};
    }

    private void facts(FormDefinition form) {
        String timing = form.timing()
                .map(columns -> "left join meeting_window w on w.month = r.period and r.\"" + columns.date()
                        + "\" between w.first_day and w.last_day")
                .orElse("");
        jdbc.execute("""
                create temporary table %1$s as
                select s.sender, s.period as form_period, ',' || sheet.columns as sheet_columns, %2$s, r.*
                from version_in_force v
                join submission s on s.id = v.submission_id
                join %3$s r on r.submission_id = s.id
                join form_sheet sheet on sheet.id = r.sheet_id
                %4$s
                where v.form = '%5$s' and substr(v.period, 1, 4) = '%6$s'
                """.formatted(
                        fact(form),
                        form.timing().isPresent() ? "w.timing" : "null as timing",
                        form.table(),
                        timing,
                        form.id(),
                        year));
        jdbc.execute("create index temp.%1$s_subject on %1$s (organisation)".formatted(fact(form)));
        jdbc.execute("create index temp.%1$s_row on %1$s (sheet_id, row_number)".formatted(fact(form)));
        jdbc.execute("create index temp.%1$s_sender on %1$s (sender)".formatted(fact(form)));
    }

    static String fact(FormDefinition form) {
        return "fact_" + form.word();
    }

    void drop(List<Grain> grains) {
        List<String> tables = new ArrayList<>(List.of("expected_unit", "meeting_window"));
        definitions.reportingForms().forEach(form -> tables.add(fact(form)));
        grains.forEach(grain -> tables.add(grain.view()));
        tables.forEach(table -> jdbc.execute("drop table if exists temp." + table));
    }
}
