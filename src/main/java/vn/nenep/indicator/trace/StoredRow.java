package vn.nenep.indicator.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nenep.indicator.trace.Sheets.Sheet;
import vn.nenep.indicator.trace.Trace.Role;
import vn.nenep.indicator.trace.Trace.TracedCell;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.workbook.Cell;

/**
 * A row of a form in force.
 *
 * @param number as the spreadsheet program shows it
 * @param written what the sender wrote, by column id; blank cells are left out
 * @param values what was read from it; the same
 */
record StoredRow(Sheet sheet, int number, Map<String, String> written, Map<String, String> values) {

    /** The row with the cells that decide, those that the sheet has. */
    TracedRow traced(boolean counts, Map<String, Role> used) {
        List<TracedCell> cells = new ArrayList<>(used.size());
        used.forEach((column, role) -> {
            Integer at = sheet.layout().get(column);
            if (at != null) {
                String address = Cell.address(number, at);
                cells.add(new TracedCell(
                        role,
                        column,
                        address,
                        written.getOrDefault(column, ""),
                        values.getOrDefault(column, ""),
                        sheet.repaired().contains(address)));
            }
        });
        return new TracedRow(sheet.source(), number, counts, cells);
    }
}
