package vn.nenep.report;

import java.util.List;
import java.util.Optional;

/**
 * A table whose cells are ready to print.
 *
 * @param id stable, kebab-case
 * @param caption without the running number, which the renderer prints: {@code Bảng 1. …}
 * @param rows each with as many cells as there are columns
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Table " + id + " has " + columns.size() + " columns, a row has " + row.cells());
            }
        }
    }

    /**
     * A column.
     *
     * @param heading what it holds, with the unit where there is one
     * @param align how its cells stand
     * @param share of the table's width; only the ratio to the other columns counts
     */
    public record Column(String heading, Align align, int share) {}

    /** How the cells of a column stand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A row.
     *
     * @param emphasis NORMAL for data, GROUP for a heading inside the table, TOTAL for a sum
     * @param figures for each cell the figure that it shows, if it shows one
     */
    public record Row(Emphasis emphasis, List<String> cells, List<Optional<Marked.Shown>> figures) {

        public Row {
            cells = List.copyOf(cells);
            figures = List.copyOf(figures);
        }

        /** A row of cells in which the names of figures may still stand; one a cell. */
        public Row(Emphasis emphasis, List<String> cells) {
            this(
                    emphasis,
                    cells.stream().map(cell -> Marked.of(cell).text()).toList(),
                    cells.stream().map(Row::figure).toList());
        }

        private static Optional<Marked.Shown> figure(String cell) {
            return Marked.of(cell).marks().stream().map(Marked.Mark::figure).findFirst();
        }

        public static Row of(List<String> cells) {
            return new Row(Emphasis.NORMAL, cells);
        }
    }

    /** How a row is set off. */
    public enum Emphasis {
        NORMAL,
        GROUP,
        TOTAL
    }
}
