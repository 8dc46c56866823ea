package vn.nenep.report.content.sentence;

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
public final class Numbers {

    /** What is printed where there is nothing to compute from. */
    public static final String NONE = "–";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Numbers() {}

    /** With a dot between thousands. */
    public static String count(long number) {
        return format("#,##0").format(number);
    }

    /** A share in per cent with at most two decimals; 100% only when numerator and denominator are equal. */
    public static String percent(Figure figure) {
        return share(figure).map(Numbers::percent).orElse(NONE);
    }

    /** A percentage with at most two decimals. */
    public static String percent(BigDecimal percent) {
        return format("0.##").format(percent) + "%";
    }

    /** The share as a number, rounded as it is printed. */
    public static Optional<BigDecimal> share(Figure figure) {
        return figure.denominator().flatMap(of -> share(figure.numerator(), of));
    }

    /** The same of two numbers; empty when there is nothing to divide by. */
    public static Optional<BigDecimal> share(long numerator, long denominator) {
        return share(numerator, denominator, 2);
    }

    /** One decimal, for labels in charts; never rounded up to 100. */
    public static String shortPercent(long numerator, long denominator) {
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

    /** The distance of two percentages in points, without a sign. */
    public static String points(BigDecimal now, BigDecimal before) {
        return format("0.##").format(now.subtract(before).abs());
    }

    /** The same with its sign, for a column of a table; {@code 0} when they are equal. */
    public static String signedPoints(BigDecimal now, BigDecimal before) {
        return switch (now.subtract(before).signum()) {
            case 0 -> "0";
            case 1 -> "+" + points(now, before);
            default -> "−" + points(now, before);
        };
    }

    /** {@code n/N}; nothing to show where there is nothing to divide by. */
    public static String ratio(long numerator, long denominator) {
        return denominator == 0 ? NONE : count(numerator) + "/" + count(denominator);
    }

    /** {@code 31/12/2025}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A text that begins a sentence or stands alone in a table. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
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
