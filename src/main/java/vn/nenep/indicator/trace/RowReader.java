package vn.nenep.indicator.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.FormDefinition;
import vn.nenep.indicator.trace.Trace.Role;
import vn.nenep.indicator.trace.Trace.Source;
import vn.nenep.indicator.trace.Trace.TracedCell;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.store.WrittenCells;
import vn.nenep.workbook.Cell;

/** Reads rows of the store with the cells that decide. */
final class RowReader {

    private final JdbcTemplate jdbc;
    /** file, sheet and address of cells in which something was repaired */
    private final Set<List<Object>> repaired = new HashSet<>();
    /** the column of each column id, by what a sheet says of its columns */
    private final Map<String, Map<String, Integer>> layouts = new HashMap<>();

    RowReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.query("select file_id, sheet, cell from finding where code = 'C08' and cell <> ''", row -> {
            repaired.add(List.of(row.getLong(1), row.getString(2), row.getString(3)));
        });
    }

    /** A unit by its organisation and the code of its period. */
    record UnitKey(String organisation, String period) {}

    /** A row, and the unit it is about. */
    record Found(UnitKey unit, String committee, String bloc, TracedRow row) {}

    /**
     * The rows that a statement of {@link TraceSql} finds.
     *
     * @param used the columns to show, with what they decide
     */
    List<Found> rows(String sql, FormDefinition form, Map<String, Role> used) {
        return jdbc.query(sql, (row, number) -> found(row, form, used));
    }

    private Found found(ResultSet row, FormDefinition form, Map<String, Role> used) throws SQLException {
        String sheet = row.getString("sheet");
        int number = row.getInt("row_number");
        long file = row.getLong("file_id");
        Map<String, Integer> layout = layouts.computeIfAbsent(row.getString("sheet_columns"), RowReader::layout);
        Map<String, String> written = WrittenCells.unpack(
                Optional.ofNullable(row.getString("written")).orElse(""));
        List<TracedCell> cells = new ArrayList<>();
        for (Map.Entry<String, Role> one : used.entrySet()) {
            String column = one.getKey();
            Integer at = layout.get(column);
            if (at != null) {
                String address = Cell.address(number, at);
                cells.add(new TracedCell(
                        one.getValue(),
                        column,
                        address,
                        written.getOrDefault(column, ""),
                        value(row, form, column),
                        repaired.contains(List.of(file, sheet, address))));
            }
        }
        return new Found(
                new UnitKey(row.getString("organisation"), row.getString("period")),
                row.getString("committee"),
                row.getString("bloc"),
                new TracedRow(
                        new Source(row.getString("path"), row.getString("sha256"), sheet, form.id()),
                        number,
                        row.getInt("counts") == 1,
                        cells));
    }

    private static String value(ResultSet row, FormDefinition form, String column) throws SQLException {
        String value = row.getString(UsedColumns.isOrganisation(form, column) ? "organisation" : column);
        return value == null ? "" : value;
    }

    /** {@code code=0,month=2} as a map; a column of a sheet that has no place in it is left out. */
    static Map<String, Integer> layout(String columns) {
        Map<String, Integer> layout = new HashMap<>();
        for (String one : columns.split(",", -1)) {
            int is = one.indexOf('=');
            if (is > 0) {
                layout.put(one.substring(0, is), Integer.valueOf(one.substring(is + 1)));
            }
        }
        return layout;
    }
}
