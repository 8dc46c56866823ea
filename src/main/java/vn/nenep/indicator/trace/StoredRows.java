package vn.nenep.indicator.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.indicator.UnitKeys;
import vn.nenep.store.WrittenCells;

/** The rows of the forms in force of a year. Each is read once, however many figures it is in. */
final class StoredRows {

    private static final int BEFORE_COLUMNS = 5;

    private final JdbcTemplate jdbc;
    private final Sheets sheets;
    private final Map<String, Map<Long, StoredRow>> byForm = new HashMap<>();

    /** Over the tables of a semantic layer. */
    StoredRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.sheets = new Sheets(jdbc);
    }

    /** The rows of a form by their number in the layer's table of it. */
    Map<Long, StoredRow> of(FormDefinition form) {
        return byForm.computeIfAbsent(form.id(), id -> read(form));
    }

    private Map<Long, StoredRow> read(FormDefinition form) {
        List<String> columns = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select f.rowid, f.sheet_id, f.row_number, f.written, f.organisation");
        for (ColumnDefinition column : form.columns()) {
            columns.add(column.id());
            // an organisation is stored as the code that it was found to mean
            sql.append(
                    UsedColumns.isOrganisation(form, column.id()) ? ", f.organisation" : ", f.\"" + column.id() + "\"");
        }
        Map<Long, StoredRow> rows = new HashMap<>();
        jdbc.query(sql + " from " + UnitKeys.facts(form) + " f", row -> {
            rows.put(row.getLong(1), row(row, columns));
        });
        return rows;
    }

    private StoredRow row(ResultSet row, List<String> columns) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = row.getString(BEFORE_COLUMNS + 1 + i);
            if (value != null && !value.isEmpty()) {
                values.put(columns.get(i), value);
            }
        }
        return new StoredRow(
                sheets.sheet(row.getLong(2)),
                row.getInt(3),
                WrittenCells.unpack(Optional.ofNullable(row.getString(4)).orElse("")),
                values);
    }
}
