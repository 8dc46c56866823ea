package vn.nenep.report.render.waterfall;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A share on its way from one level to another, to be drawn.
 *
 * @param alternative what it shows, for who can't see it
 * @param target the level to be reached, in per cent
 * @param start the level before the first cause
 * @param falls in the order of the way
 * @param end the level after the last cause
 */
public record Waterfall(String alternative, Optional<BigDecimal> target, Level start, List<Fall> falls, Level end) {

    public Waterfall {
        falls = List.copyOf(falls);
    }

    /**
     * A level by itself.
     *
     * @param percent empty when there is none
     * @param words what is written beside it
     */
    public record Level(String label, Optional<BigDecimal> percent, String words) {}

    /**
     * What one cause did.
     *
     * @param before the level before it, in per cent, and {@code after} that after it; empty when there is none
     * @param words what is written beside it
     */
    public record Fall(String label, Optional<BigDecimal> before, Optional<BigDecimal> after, String words) {}

    /** All levels that have to be on the axis. */
    List<BigDecimal> levels() {
        return Stream.of(
                        Stream.of(start.percent(), end.percent(), target),
                        falls.stream().flatMap(fall -> Stream.of(fall.before(), fall.after())))
                .flatMap(levels -> levels)
                .flatMap(Optional::stream)
                .toList();
    }
}
