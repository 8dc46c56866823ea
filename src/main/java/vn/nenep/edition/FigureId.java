package vn.nenep.edition;

import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;

/**
 * Which figure.
 *
 * @param indicator id
 * @param organisation code
 */
public record FigureId(String indicator, String organisation, Period period) {

    public static FigureId of(Figure figure) {
        return new FigureId(figure.indicator(), figure.organisation(), figure.period());
    }

    /** {@code meetings-held/K03/2025-Q1}. */
    @Override
    public String toString() {
        return indicator + "/" + organisation + "/" + period;
    }
}
