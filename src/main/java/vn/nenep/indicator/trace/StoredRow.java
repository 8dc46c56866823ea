package vn.nenep.indicator.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.indicator.trace.Sheets.Sheet;
import vn.nenep.indicator.trace.Trace.Role;
import vn.nenep.indicator.trace.Trace.TracedCell;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.workbook.Cell;

/** A row of a form in force. Its cells are made once, as many figures look at them. */
final class StoredRow {

    private final Sheet sheet;
    private final int number;
    private final Map<String, String> written;
    private final Map<String, String> values;
    private final Map<Role, Map<String, TracedCell>> cells = new EnumMap<>(Role.class);

    /**
     * A row.
     *
     * @param number as the spreadsheet program shows it
     * @param written what the sender wrote, by column id; blank cells are left out
     * @param values what was read from it; the same
     */
    StoredRow(Sheet sheet, int number, Map<String, String> written, Map<String, String> values) {
        this.sheet = sheet;
        this.number = number;
        this.written = written;
        this.values = values;
    }

    Sheet sheet() {
        return sheet;
    }

    int number() {
        return number;
    }

    /** The row with the cells that decide, those that the sheet has. */
    TracedRow traced(boolean counts, Map<String, Role> used) {
        List<TracedCell> traced = new ArrayList<>(used.size());
        used.forEach((column, role) -> {
            Integer at = sheet.layout().get(column);
            if (at != null) {
                traced.add(cells.computeIfAbsent(role, one -> new HashMap<>())
                        .computeIfAbsent(column, one -> cell(role, column, Cell.address(number, at))));
            }
        });
        return new TracedRow(sheet.source(), number, counts, traced);
    }

    private TracedCell cell(Role role, String column, String address) {
        return new TracedCell(
                role,
                column,
                address,
                written.getOrDefault(column, ""),
                values.getOrDefault(column, ""),
                sheet.repaired().contains(address));
    }
}
