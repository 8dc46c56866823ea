package vn.nenep.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.organisation.NameKey;
import vn.nenep.workbook.Cell;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Row;
import vn.nenep.workbook.Sheet;

/** Finds the header of a form in a sheet: the row under whose headings most of the form's columns stand. */
final class HeaderFinder {

    private static final int DEEPEST_HEADER = 4;
    private static final int LAST_HEADER_ROW = 60;
    private static final Pattern NUMBER_IN_HEADING = Pattern.compile("\\(\\s*\\d+\\s*(?:=[^)]*)?\\)");

    private final Map<String, String> columnsByKey = new HashMap<>();
    private final UnaryOperator<String> keys;

    /**
     * A finder for one form.
     *
     * @param keys {@link #key}, or something that remembers its answers: all forms look at the same cells
     */
    HeaderFinder(FormDefinition form, UnaryOperator<String> keys) {
        this.keys = keys;
        for (ColumnDefinition column : form.columns()) {
            column.headings().forEach(heading -> columnsByKey.put(key(heading), column.id()));
        }
    }

    /**
     * A header.
     *
     * @param lastRow its last row, from 1
     * @param columns column id to the column where it stands; the first one when it stands twice
     * @param twice column id to the second place, for columns that stand twice
     * @param unknown headings that the form does not know, by column
     * @param headings as written, by column
     * @param words the keys of everything that stands in its rows, groups of columns too
     */
    record Header(
            int lastRow,
            Map<String, Integer> columns,
            Map<String, Integer> twice,
            Map<Integer, String> unknown,
            Map<Integer, String> headings,
            Set<String> words) {

        /** The heading of a column, on one line. */
        String heading(int at) {
            return headings.getOrDefault(at, "").strip().replaceAll("\\s+", " ");
        }
    }

    /** The header that knows most columns of the form; the first of them when several know as many. */
    Optional<Header> find(Sheet sheet) {
        Optional<Header> best = Optional.empty();
        for (Row row : sheet.rows()) {
            if (row.number() > LAST_HEADER_ROW) {
                break;
            }
            Header header = at(sheet, row);
            if (header.columns().size()
                    > best.map(found -> found.columns().size()).orElse(0)) {
                best = Optional.of(header);
            }
        }
        return best.map(header -> withWords(sheet, header));
    }

    private Header withWords(Sheet sheet, Header header) {
        Set<String> words = new HashSet<>();
        for (int number = header.lastRow(); number > header.lastRow() - DEEPEST_HEADER; number--) {
            sheet.row(number).stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.value() instanceof CellValue.Text)
                    .forEach(cell -> words.add(keys.apply(cell.value().shown())));
        }
        return new Header(
                header.lastRow(), header.columns(), header.twice(), header.unknown(), header.headings(), words);
    }

    private Header at(Sheet sheet, Row row) {
        Map<Integer, String> headings = headings(sheet, row);
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Integer> twice = new LinkedHashMap<>();
        Map<Integer, String> unknown = new LinkedHashMap<>();
        headings.forEach((at, heading) -> {
            String column = columnsByKey.get(keys.apply(heading));
            if (column == null) {
                unknown.put(at, heading);
            } else if (columns.putIfAbsent(column, at) != null) {
                twice.putIfAbsent(column, at);
            }
        });
        return new Header(row.number(), columns, twice, unknown, headings, Set.of());
    }

    /** The lowest heading over each column, seen from the row: its own text, or the one above when it is blank. */
    private static Map<Integer, String> headings(Sheet sheet, Row row) {
        Map<Integer, String> headings = new TreeMap<>();
        List<Row> upwards = new ArrayList<>();
        for (int number = row.number(); number > row.number() - DEEPEST_HEADER; number--) {
            sheet.row(number).ifPresent(upwards::add);
        }
        for (Row above : upwards) {
            for (Cell cell : above.cells()) {
                if (cell.value() instanceof CellValue.Text text) {
                    headings.putIfAbsent(cell.column(), text.text());
                } else {
                    headings.putIfAbsent(cell.column(), "");
                }
            }
        }
        headings.values().removeIf(String::isEmpty);
        return headings;
    }

    /** The key under which two spellings of a heading are equal: numbers in brackets do not count. */
    static String key(String heading) {
        return NameKey.of(NUMBER_IN_HEADING.matcher(heading).replaceAll(" "));
    }
}
