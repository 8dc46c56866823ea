package vn.nenep.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.indicator.Figure;

/** Writes numbers as Vietnamese offices print them: dot for thousands, comma for decimals. */
final class Numbers {

    /** What is printed where there is nothing to compute from. */
    static final String NONE = "–";

    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.99");

    private Numbers() {}

    static String count(long number) {
        return format("#,##0").format(number);
    }

    /** A share in per cent with at most two decimals; 100% only when numerator and denominator are equal. */
    static String percent(Figure figure) {
        return share(figure).map(Numbers::percent).orElse(NONE);
    }

    static String percent(BigDecimal percent) {
        return format("0.##").format(percent) + "%";
    }

    /** The share as a number, rounded as it is printed. */
    static Optional<BigDecimal> share(Figure figure) {
        return figure.denominator().flatMap(of -> share(figure.numerator(), of));
    }

    static Optional<BigDecimal> share(long numerator, long denominator) {
        if (denominator == 0) {
            return Optional.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        boolean roundedUp = numerator < denominator && percent.compareTo(BigDecimal.valueOf(100)) >= 0;
        return Optional.of(roundedUp ? ALMOST_ALL : percent);
    }

    /** One decimal, for labels in charts; never rounded up to 100. */
    static String shortPercent(long numerator, long denominator) {
        Optional<BigDecimal> share = share(numerator, denominator);
        if (share.isEmpty()) {
            return NONE;
        }
        BigDecimal rounded = share.get().setScale(1, RoundingMode.HALF_UP);
        boolean roundedUp = numerator < denominator && rounded.compareTo(BigDecimal.valueOf(100)) >= 0;
        return format("0.#").format(roundedUp ? new BigDecimal("99.9") : rounded) + "%";
    }

    /** {@code tăng 1,2 điểm %}, {@code giảm 0,35 điểm %} or {@code bằng}: the change of two percentages. */
    static String change(BigDecimal now, BigDecimal before) {
        BigDecimal points = now.subtract(before);
        if (points.signum() == 0) {
            return "bằng";
        }
        return (points.signum() > 0 ? "tăng " : "giảm ") + format("0.##").format(points.abs()) + " điểm\u00a0%";
    }

    static String date(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
