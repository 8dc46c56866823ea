package vn.nenep.edition;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.nenep.indicator.Figure;

/** What of a figure is added up. */
public enum Measure {
    NUMERATOR(figure -> Optional.of(BigDecimal.valueOf(figure.numerator()))),
    DENOMINATOR(figure -> figure.denominator().map(BigDecimal::valueOf)),
    EXPECTED(figure -> figure.expected().map(BigDecimal::valueOf)),
    /** the percentage as it is published in {@code figures.csv}, with two decimals */
    VALUE(Figure::percent);

    private final Function<Figure, Optional<BigDecimal>> of;

    Measure(Function<Figure, Optional<BigDecimal>> of) {
        this.of = of;
    }

    /** Of a figure that may not be there. */
    public Amount of(Optional<Figure> figure) {
        return Amount.of(figure.flatMap(of));
    }

    /** As it is written in files: {@code numerator}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
