package vn.nenep.edition;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.indicator.Figure;

/** What of a figure is added up. */
public enum Measure {
    NUMERATOR,
    DENOMINATOR,
    EXPECTED,
    /** the percentage as it is published in {@code figures.csv}, with two decimals */
    VALUE;

    /** Of a figure that may not be there. */
    public Amount of(Optional<Figure> figure) {
        return Amount.of(figure.flatMap(this::of));
    }

    private Optional<BigDecimal> of(Figure figure) {
        return switch (this) {
            case NUMERATOR -> Optional.of(BigDecimal.valueOf(figure.numerator()));
            case DENOMINATOR -> figure.denominator().map(BigDecimal::valueOf);
            case EXPECTED -> figure.expected().map(BigDecimal::valueOf);
            case VALUE -> figure.percent();
        };
    }

    /** As it is written in files: {@code numerator}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
