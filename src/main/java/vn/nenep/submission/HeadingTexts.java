package vn.nenep.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet;

/** The headings over each column as seen from one row: what stands lowest, and what stands above it. */
final class HeadingTexts {

    static final int DEEPEST_HEADER = 4;
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d{1,2}\\s*[.)]\\s*|\\s+\\d{1,2}\\s*$");

    /** from the row upwards */
    private final List<Row> rows = new ArrayList<>();

    private final Sheet sheet;
    private final Map<Integer, String> lowest = new TreeMap<>();
    private final Map<Integer, Integer> level = new TreeMap<>();

    HeadingTexts(Sheet sheet, Row row) {
        this.sheet = sheet;
        for (int number = row.number(); number > row.number() - DEEPEST_HEADER; number--) {
            sheet.row(number).ifPresent(rows::add);
        }
        for (int up = 0; up < rows.size(); up++) {
            for (Cell cell : rows.get(up).cells()) {
                if (!lowest.containsKey(cell.column())) {
                    lowest.put(cell.column(), cell.value() instanceof CellValue.Text text ? text.text() : "");
                    level.put(cell.column(), up);
                }
            }
        }
        lowest.values().removeIf(String::isEmpty);
    }

    /** The lowest text over each column, if it is a text. */
    Map<Integer, String> lowest() {
        return lowest;
    }

    /** The ways to read the heading of a column, the fullest first: a heading may be split over the rows of a header. */
    List<String> readings(int column) {
        String own = lowest.getOrDefault(column, "");
        List<String> readings = new ArrayList<>();
        readings.add(own);
        String joined = own;
        for (int up = level.getOrDefault(column, 0) + 1; up < rows.size(); up++) {
            Optional<String> above = above(rows.get(up), column);
            if (above.isPresent()) {
                joined = above.get() + " " + joined;
                readings.add(0, joined);
            }
        }
        return readings;
    }

    /** Further readings, to be taken only for a column that nothing else claims: without remarks and numbering. */
    List<String> looseReadings(int column) {
        List<String> readings = new ArrayList<>();
        for (String reading : readings(column)) {
            readings.add(BRACKETS.matcher(reading).replaceAll(" "));
            readings.add(NUMBERING.matcher(reading).replaceAll(" "));
        }
        return readings;
    }

    /** The text in that row over the column: in it, merged over it, or the nearest one to the left. */
    private Optional<String> above(Row row, int column) {
        Optional<Cell> shown = sheet.shownAt(row.number(), column);
        if (shown.isPresent()) {
            return shown.map(Cell::value)
                    .filter(CellValue.Text.class::isInstance)
                    .map(CellValue::shown);
        }
        return row.cells().stream()
                .filter(cell -> cell.column() < column)
                .reduce((left, right) -> right)
                .map(Cell::value)
                .filter(CellValue.Text.class::isInstance)
                .map(CellValue::shown);
    }
}
