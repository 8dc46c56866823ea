package vn.nenep.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Units in the order of a value, each with its change against the year before and its way through the year.
 *
 * @param headings over rank, name, value and change; the trend's is the first and last of {@code steps}
 * @param steps the names of the points of a trend, e.g. months
 * @param axis on which every trend is drawn, the same for all tables of one ranking
 */
public record League(String id, Chart.Text text, Headings headings, List<String> steps, Chart.Axis axis, List<Row> rows)
        implements Drawn {

    /** More rows than these don't fit on a page in a size that can be read. */
    public static final int MOST_ROWS = 35;

    public League {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.trend().size() != steps.size()) {
                throw new IllegalArgumentException("Ranking " + id + " has " + steps.size() + " steps, " + row.name()
                        + " has " + row.trend().size());
            }
        }
    }

    /** What stands over the columns. */
    public record Headings(String rank, String name, String value, String change, String trend) {}

    /**
     * A unit.
     *
     * @param rank equal values share a rank
     * @param measure the value as a number, the one that {@code value} prints
     * @param change against the year before; a dash where there is nothing to compare with
     * @param worse whether the change is for the worse
     * @param trend a point a step, labelled; without a value where there is none
     */
    public record Row(
            String rank,
            String name,
            BigDecimal measure,
            String value,
            String change,
            boolean worse,
            List<Chart.Point> trend) {

        public Row {
            trend = List.copyOf(trend);
        }
    }
}
