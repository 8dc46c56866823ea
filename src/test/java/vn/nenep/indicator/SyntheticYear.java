package vn.nenep.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.store.FormTables;

/** As many committees as wanted, each with five cells, for benchmarks. */
public final class SyntheticYear {

    public static final int CELLS = 5;

    private SyntheticYear() {}

    /** Their register. */
    public static Register register(int committees) {
        return new Register(spans(committees));
    }

    private static List<Span> spans(int committees) {
        List<Span> spans = new ArrayList<>();
        spans.add(span("K", OrganisationType.BLOC, Optional.empty()));
        for (int i = 0; i < committees; i++) {
            spans.add(span("K" + i, OrganisationType.GRASSROOTS_COMMITTEE, Optional.of("K")));
            for (int j = 0; j < CELLS; j++) {
                spans.add(span("K" + i + "." + j, OrganisationType.CELL, Optional.of("K" + i)));
            }
        }
        return spans;
    }

    private static Span span(String code, OrganisationType type, Optional<String> parent) {
        return new Span(
                code,
                "Tổ chức " + code,
                List.of(),
                type,
                parent,
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Stores a regular meeting of every cell in every month of 2025. */
    public static void fill(DataSource pool, Definitions definitions, int committees) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        new FormTables(jdbc).prepare(definitions.reportingForms());
        FormDefinition form = definitions.form("01-SH").orElseThrow();
        List<Object[]> submissions = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < committees; i++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                int id = submissions.size() + 1;
                submissions.add(new Object[] {id, "K" + i, "2025-Q" + quarter});
                for (int month = 3 * quarter - 2; month <= 3 * quarter; month++) {
                    for (int j = 0; j < CELLS; j++) {
                        LocalDate day =
                                LocalDate.of(2025, month, 1).plusMonths(1).minusDays(1 + j * 2);
                        String period = day.toString().substring(0, 7);
                        rows.add(new Object[] {id, "K" + i + "." + j, period, day.toString()});
                    }
                }
            }
        }
        new TransactionTemplate(new DataSourceTransactionManager(pool)).executeWithoutResult(status -> {
            jdbc.update("insert into received_file (id, path, sha256, size, received_at, state)"
                    + " values (1, 'x', 'x', 1, '2026-01-01T00:00:00', 'accepted')");
            jdbc.batchUpdate(
                    "insert into submission (id, file_id, form, sender, period, state) values (?, 1, '01-SH', ?, ?, 'accepted')",
                    submissions);
            jdbc.update("insert into version_in_force (organisation, form, period, submission_id)"
                    + " select sender, form, period, id from submission");
            jdbc.update(
                    "insert into form_sheet (id, submission_id, name, header_row, columns, rows_read, rows_accepted,"
                            + " rows_held, rows_ignored, blocked) values (1, 1, 'x', 1, '', 0, 0, 0, 0, 0)");
            jdbc.batchUpdate(
                    "insert into " + form.table()
                            + " (submission_id, sheet_id, row_number, organisation, period, state, kind,"
                            + " held_on, called, present) values (?, 1, 1, ?, ?, 'accepted', 'regular', ?, 20, 18)",
                    rows);
        });
    }
}
