package vn.nenep.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.workbook.Cell;

/**
 * A sheet that holds a form.
 *
 * @param name of the sheet
 * @param headerRow the last row of the header
 * @param columns where the columns of the form stand: column id to column, A is 0
 * @param headings as the sender wrote them, by column id
 * @param rows the data rows
 * @param rowsRead all rows below the header that are not blank
 * @param blocked whether the sheet is returned whole
 */
public record FormSheet(
        String name,
        int headerRow,
        Map<String, Integer> columns,
        Map<String, String> headings,
        List<FormRow> rows,
        int rowsRead,
        boolean blocked) {

    public FormSheet {
        columns = new LinkedHashMap<>(columns);
        headings = new LinkedHashMap<>(headings);
        rows = List.copyOf(rows);
    }

    public String heading(String column) {
        return headings.getOrDefault(column, "");
    }

    /** The address of a column's heading. */
    public Optional<String> headingCell(String column) {
        return Optional.ofNullable(columns.get(column)).map(at -> Cell.address(headerRow, at));
    }
}
