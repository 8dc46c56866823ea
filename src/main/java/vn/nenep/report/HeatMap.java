package vn.nenep.report;

import java.util.List;

/**
 * A map of states: a row a unit, a column a month, a few letters in every field. It is read by its letters; the colours
 * only help to find the bad ones.
 *
 * @param heading over the names of the rows
 * @param columns names along the upper edge
 * @param key every state that may stand in a field, the best first
 */
public record HeatMap(String id, Chart.Text text, String heading, List<String> columns, List<State> key, List<Row> rows)
        implements Drawn {

    /** More rows than these don't fit on a page in a size that can be read. */
    public static final int MOST_ROWS = 35;

    public HeatMap {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.fields().size() != columns.size()) {
                throw new IllegalArgumentException("Map " + id + " has " + columns.size() + " columns, " + row.name()
                        + " has " + row.fields().size());
            }
        }
    }

    /** How good a state is. */
    public enum Tone {
        GOOD,
        FAIR,
        BAD,
        UNKNOWN,
        /** nothing is expected there */
        NONE
    }

    /** A state with its letter: {@code Đ}, {@code đúng hạn}. */
    public record State(String letter, String meaning, Tone tone) {}

    /** What stands in a field: the letter of its state, and a count where a row is many: {@code K2}. */
    public record Field(State state, String label) {}

    /** A unit. */
    public record Row(String name, List<Field> fields) {

        public Row {
            fields = List.copyOf(fields);
        }
    }
}
