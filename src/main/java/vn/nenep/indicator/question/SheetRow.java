package vn.nenep.indicator.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nenep.workbook.Cell;

/**
 * A row of a sheet that was received.
 *
 * @param columns where the sheet has each column of the form, the first one at 0
 * @param number as a spreadsheet program shows it
 */
record SheetRow(String file, String sheet, Map<String, Integer> columns, int number) {

    /** The columns of a statement from which {@link #read} makes a row: of a file {@code r}, a sheet {@code s}, a row {@code f}. */
    static final String SELECTED = "r.path, s.name, s.columns as sheet_columns, f.row_number";

    /** Reads what {@link #SELECTED} names. */
    static SheetRow read(ResultSet row) throws SQLException {
        return new SheetRow(
                row.getString("path"),
                row.getString("name"),
                columns(row.getString("sheet_columns")),
                row.getInt("row_number"));
    }

    /** The list is kept as {@code no=0,cell=1}. */
    private static Map<String, Integer> columns(String written) {
        return Arrays.stream(written.split(","))
                .map(column -> column.split("=", 2))
                .filter(column -> column.length == 2)
                .collect(Collectors.toMap(column -> column[0], column -> Integer.valueOf(column[1]), (a, b) -> a));
    }

    /** The cell of a column; the whole row when the sheet has no such column. */
    Source cell(String column) {
        return rangeTo(this, List.of(column));
    }

    /** The range from this row to another one of the same sheet, over those of the columns that the sheet has. */
    Source rangeTo(SheetRow last, List<String> wanted) {
        List<Integer> there = wanted.stream()
                .filter(columns::containsKey)
                .map(columns::get)
                .sorted()
                .toList();
        String from = there.isEmpty() ? String.valueOf(number) : Cell.address(number, there.get(0));
        String to =
                there.isEmpty() ? String.valueOf(last.number) : Cell.address(last.number, there.get(there.size() - 1));
        return new Source(file, sheet, from.equals(to) && !there.isEmpty() ? from : from + ":" + to);
    }
}
