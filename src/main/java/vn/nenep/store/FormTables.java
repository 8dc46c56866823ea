package vn.nenep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;

/**
 * The table of the rows of each form, made from the form's definition: a new form or a new column needs no migration.
 * A column that left the definition stays, because its rows were received.
 */
public final class FormTables {

    private final JdbcTemplate jdbc;

    public FormTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the tables and columns that are missing. */
    public void prepare(List<FormDefinition> forms) {
        forms.forEach(this::prepare);
    }

    private void prepare(FormDefinition form) {
        jdbc.execute("""
                create table if not exists %s (
                    submission_id bigint not null references submission (id), sheet_id bigint not null references form_sheet (id),
                    row_number integer not null, organisation text, period text, state text not null)
                """.formatted(form.table()));
        jdbc.execute("create index if not exists %1$s_submission on %1$s (submission_id)".formatted(form.table()));
        Set<String> there = columns(form.table());
        if (!there.contains(WrittenCells.COLUMN)) {
            jdbc.execute("alter table %s add column %s text".formatted(form.table(), WrittenCells.COLUMN));
        }
        for (ColumnDefinition column : stored(form)) {
            if (!there.contains(column.id())) {
                jdbc.execute(
                        "alter table %s add column \"%s\" %s".formatted(form.table(), column.id(), sqlType(column)));
            }
        }
    }

    private Set<String> columns(String table) {
        Set<String> names = new TreeSet<>();
        jdbc.query("select * from " + table + " where 1 = 0", rows -> {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
            }
            return names;
        });
        return names;
    }

    /** The columns whose values are kept: all but the organisation, which is kept as the code it was found to mean. */
    static List<ColumnDefinition> stored(FormDefinition form) {
        List<ColumnDefinition> stored = new ArrayList<>();
        for (ColumnDefinition column : form.columns()) {
            switch (column.type()) {
                case ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS -> {}
                default -> stored.add(column);
            }
        }
        return stored;
    }

    private static String sqlType(ColumnDefinition column) {
        return switch (column.type()) {
            case COUNT, MARK, MARK_OR_DOCUMENT, MEASURE_VALUE -> "bigint";
            case NUMBER -> "numeric";
            default -> "text";
        };
    }
}
