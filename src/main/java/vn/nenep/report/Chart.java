package vn.nenep.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chart as data: what is drawn and every word and number on it. One value a category in each series.
 *
 * @param id stable, kebab-case; the base name of its picture
 * @param kind which picture
 * @param text the words around it
 * @param categories names along the axis, in printing order (for bars: from the top down)
 * @param series at most four for stacks
 * @param reference a line to compare with (a target, a cap), or none
 * @param axis the range of the value axis
 */
public record Chart(
        String id,
        Kind kind,
        Text text,
        List<String> categories,
        List<Series> series,
        Optional<Reference> reference,
        Axis axis)
        implements Drawn {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException("Chart " + id + ": series " + one.name() + " has "
                        + one.points().size() + " points for " + categories.size() + " categories");
            }
        }
    }

    /** Which picture. */
    public enum Kind {
        /** one line a series over time; a missing value breaks the line */
        LINES,
        /** upright bars side by side, one colour a series */
        COLUMNS,
        /** upright bars, the series stacked */
        STACKED_COLUMNS,
        /** lying bars stacked to 100 %, one bar a category */
        SHARE_BARS,
        /** lying bars, one a category, the reference as an upright line; points marked over stand out */
        BULLET_BARS
    }

    /**
     * The words around a chart.
     *
     * @param title the finding as a statement, computed from the data
     * @param subtitle measure, unit, period, scope
     * @param source {@code Nguồn: …; số liệu đến ngày …}
     * @param caption printed under it after the running number: {@code Biểu đồ 1. …}
     * @param alternative what a reader who can't see it needs, with the numbers
     */
    public record Text(String title, String subtitle, String source, String caption, String alternative) {}

    /** What a series means, which decides its colour. */
    public enum Role {
        /** the subject of the chart, or one of several equal categories */
        MAIN,
        /** shown for comparison only, e.g. last year: thin and grey */
        COMPARISON,
        /** steps of an ordered scale, e.g. levels: from dark to light */
        ORDERED
    }

    /** One value a category. */
    public record Series(String name, Role role, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A value and how it is written.
     *
     * @param value null when there is none (not reported, not due): nothing is drawn, never a zero
     * @param label what is written beside it; empty for none
     * @param flagged drawn as a warning: over a cap, under a target
     */
    public record Point(@Nullable BigDecimal value, String label, boolean flagged) {

        public static Point of(BigDecimal value, String label) {
            return new Point(value, label, false);
        }

        public static Point none() {
            return new Point(null, "", false);
        }
    }

    /** A line across the values, with its words: {@code Chỉ tiêu 100%}. */
    public record Reference(BigDecimal value, String label) {}

    /**
     * The value axis.
     *
     * @param from where it starts; if not 0 the subtitle has to say so
     * @param to where it ends
     * @param step between two grid lines
     * @param suffix after the numbers on it, e.g. {@code %}
     */
    public record Axis(BigDecimal from, BigDecimal to, BigDecimal step, String suffix) {}
}
