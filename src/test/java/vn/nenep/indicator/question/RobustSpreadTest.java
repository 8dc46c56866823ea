package vn.nenep.indicator.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RobustSpreadTest {

    private static final BigDecimal THRESHOLD = new BigDecimal("3.5");

    private static RobustSpread of(String... values) {
        return RobustSpread.of(numbers(values));
    }

    private static List<BigDecimal> numbers(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static boolean isFar(RobustSpread spread, String value) {
        return spread.isFar(new BigDecimal(value), THRESHOLD);
    }

    @Test
    void hasTheMiddleOfBothMiddleValuesWhereTheirNumberIsEven() {
        RobustSpread spread = of("4", "1", "3", "100");

        assertThat(spread.median()).isEqualByComparingTo("3.5");
        assertThat(spread.mad()).isEqualByComparingTo("1.5");
    }

    /** The distances of -1.349, 0, 0.6745 … have the median 0.6745, so that a distance is its own score. */
    @Test
    void isFarFromTheThresholdOnAndNotBelow() {
        RobustSpread spread = of("-0.6745", "-0.6745", "-0.6745", "0", "0.6745", "0.6745", "0.6745", "0", "3.5");

        assertThat(spread.median()).isEqualByComparingTo("0");
        assertThat(spread.mad()).isEqualByComparingTo("0.6745");
        assertThat(isFar(spread, "3.5")).isTrue();
        assertThat(isFar(spread, "-3.5")).isTrue();
        assertThat(isFar(spread, "3.4999")).isFalse();
    }

    @Test
    void takesTheMeanDistanceWhereMoreThanHalfAreTheSame() {
        // mean distance 10 / 8; 3.5 × 1.253314 × 10 / 8 = 5.48324875
        RobustSpread spread = of("95", "95", "95", "95", "95", "95", "95", "85");

        assertThat(spread.mad()).isEqualByComparingTo("0");
        assertThat(isFar(spread, "85")).isTrue();
        assertThat(isFar(spread, "89.51675125")).isTrue();
        assertThat(isFar(spread, "89.51675126")).isFalse();
        assertThat(isFar(spread, "95")).isFalse();
    }

    @Test
    void isFarFromNothingWhereAllAreTheSame() {
        RobustSpread spread = of("100", "100", "100", "100", "100", "100", "100", "100");

        assertThat(isFar(spread, "100")).isFalse();
        assertThat(isFar(spread, "0")).isFalse();
    }
}
