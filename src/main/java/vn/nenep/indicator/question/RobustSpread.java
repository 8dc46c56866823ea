package vn.nenep.indicator.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/**
 * The middle of some values and how far they commonly are from it, neither of which a few odd values can move.
 *
 * <p>A value's modified z-score is 0.6745 × its distance from the median / the median of all distances (MAD). Where more
 * than half of the values are the same, that is 0, and the mean distance × 1.253314 takes its place; both factors make
 * the score that of a normal distribution (Iglewicz and Hoaglin, 1993).
 *
 * @param median of the values
 * @param mad the median of their distances from it
 * @param total the sum of those distances
 * @param units how many values there are
 */
record RobustSpread(BigDecimal median, BigDecimal mad, BigDecimal total, int units) {

    private static final BigDecimal OF_MAD = new BigDecimal("0.6745");
    private static final BigDecimal OF_MEAN = new BigDecimal("1.253314");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The spread of at least one value. */
    static RobustSpread of(List<BigDecimal> values) {
        BigDecimal median = median(values);
        List<BigDecimal> distances =
                values.stream().map(value -> value.subtract(median).abs()).toList();
        BigDecimal total = distances.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RobustSpread(median, median(distances), total, values.size());
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted =
                values.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, MathContext.DECIMAL64);
    }

    /** Whether the modified z-score of a value reaches a threshold; never when all values are the same. */
    boolean isFar(BigDecimal value, BigDecimal threshold) {
        BigDecimal distance = value.subtract(median).abs();
        if (total.signum() == 0) {
            return false;
        }
        if (mad.signum() > 0) {
            return OF_MAD.multiply(distance).compareTo(threshold.multiply(mad)) >= 0;
        }
        BigDecimal far = threshold.multiply(OF_MEAN).multiply(total);
        return distance.multiply(BigDecimal.valueOf(units)).compareTo(far) >= 0;
    }
}
