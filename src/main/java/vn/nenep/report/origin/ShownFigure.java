package vn.nenep.report.origin;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A figure that the report shows.
 *
 * @param id the letters beside it
 * @param from its first month, counted from the year 0
 * @param to its last
 * @param denominator -1 for a plain number
 * @param expected how many units are due; -1 where that is not said
 * @param percent as it is printed; empty for a plain number
 * @param verdict in words; empty without a target
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record ShownFigure(
        String id,
        int measure,
        int organisation,
        int period,
        int from,
        int to,
        long numerator,
        long denominator,
        long expected,
        String percent,
        String verdict) {}
