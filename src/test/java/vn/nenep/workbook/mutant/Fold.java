package vn.nenep.workbook.mutant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.nenep.workbook.CellValue;
import vn.nenep.workbook.Sheet;
import vn.nenep.workbook.Workbook;

/** All that a reader found in a file, sheet by sheet and cell by cell, to compare with what another found. */
final class Fold {

    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);

    /** What stands in a cell: a BigDecimal, String, LocalDate or Boolean, or BROKEN. */
    enum Broken {
        BROKEN
    }

    final List<String> sheets = new ArrayList<>();
    private final Map<String, Object> cells = new TreeMap<>();

    static Fold of(Workbook workbook) {
        Fold fold = new Fold();
        for (Sheet sheet : workbook.sheets()) {
            fold.sheets.add(sheet.name());
            sheet.rows()
                    .forEach(row -> row.cells()
                            .forEach(cell -> fold.put(
                                    cell.row(),
                                    cell.column(),
                                    cell.original().isPresent()
                                            ? cell.original().get()
                                            : value(cell.value()))));
        }
        return fold;
    }

    private static Object value(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.number();
        }
        if (value instanceof CellValue.Date date) {
            return date.date();
        }
        if (value instanceof CellValue.Truth truth) {
            return truth.value();
        }
        return value instanceof CellValue.Text text ? text.text() : Broken.BROKEN;
    }

    /** Row from 1, column from 0, in the last sheet; blank text is nothing. */
    void put(int row, int column, Object value) {
        if (!(value instanceof String text)
                || !text.replaceAll("[\\s\\p{Z}]", "").isEmpty()) {
            cells.put(key(row, column), value);
        }
    }

    boolean has(int row, int column) {
        return cells.containsKey(key(row, column));
    }

    private String key(int row, int column) {
        return (sheets.size() - 1) + "!" + vn.nenep.workbook.Cell.address(row, column);
    }

    void number(int row, int column, double number) {
        put(row, column, Double.isFinite(number) ? BigDecimal.valueOf(number) : Broken.BROKEN);
    }

    List<Object> values() {
        return List.copyOf(cells.values());
    }

    /** Where this fold and another differ; empty when they agree. */
    List<String> differences(Fold other) {
        List<String> found = new ArrayList<>();
        if (!sheets.equals(other.sheets)) {
            found.add("sheets " + sheets + ", the other " + other.sheets);
        }
        Set<String> places = new TreeSet<>(cells.keySet());
        places.addAll(other.cells.keySet());
        for (String place : places) {
            Object mine = cells.get(place);
            Object theirs = other.cells.get(place);
            if (!agree(mine, theirs)) {
                found.add(place + " " + shown(mine) + ", the other " + shown(theirs));
            }
        }
        return found;
    }

    private static boolean agree(Object mine, Object theirs) {
        if (mine == null || theirs == null) {
            return mine == theirs;
        }
        if (mine instanceof BigDecimal number && theirs instanceof BigDecimal other) {
            return number.doubleValue() == other.doubleValue();
        }
        if (mine instanceof LocalDate date && theirs instanceof BigDecimal days) {
            // readers without formats give the number of the day
            double day = Math.floor(days.doubleValue());
            return date.toEpochDay() - FROM_1900.toEpochDay() == day
                    || date.toEpochDay() - FROM_1904.toEpochDay() == day
                    || (day < 61 && date.toEpochDay() - FROM_1900.toEpochDay() == day + 1);
        }
        return mine.equals(theirs)
                || (mine instanceof String
                        && theirs instanceof String
                        && squeezed(mine).equals(squeezed(theirs)));
    }

    private static String squeezed(Object text) {
        return text.toString()
                .replace("\uFEFF", "")
                .replaceAll("[\\s\\p{Z}\uFEFF]+", " ")
                .strip();
    }

    private static String shown(Object value) {
        if (value == null) {
            return "nothing";
        }
        String text = value.toString();
        return value.getClass().getSimpleName() + " " + (text.length() > 60 ? text.substring(0, 60) + "…" : text);
    }
}
