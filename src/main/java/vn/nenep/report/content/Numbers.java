package vn.nenep.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.indicator.Figure;

/** Writes numbers as Vietnamese offices print them: dot for thousands, comma for decimals. */
final class Numbers {

    /** What is printed where there is nothing to compute from. */
    static final String NONE = "–";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

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
        return share(numerator, denominator, 2);
    }

    /** One decimal, for labels in charts; never rounded up to 100. */
    static String shortPercent(long numerator, long denominator) {
        return share(numerator, denominator, 1)
                .map(share -> format("0.#").format(share) + "%")
                .orElse(NONE);
    }

    private static Optional<BigDecimal> share(long numerator, long denominator, int decimals) {
        if (denominator == 0) {
            return Optional.empty();
        }
        BigDecimal all = BigDecimal.valueOf(100);
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
        boolean roundedUp = numerator < denominator && percent.compareTo(all) >= 0;
        return Optional.of(roundedUp ? all.subtract(BigDecimal.ONE.movePointLeft(decimals)) : percent);
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
        return DATE.format(date);
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
