package vn.nenep.edition;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much there is of something, or how much came and went. What is missing is kept apart from nought: a value is (value, 1),
 * none is (0, 0), and the difference of two of them says both by how much the sum changed and whether a value came (1) or went
 * (-1). Differences along a way add up exactly to the difference of its ends, whatever is missing between.
 *
 * @param sum exact
 * @param presence 1 for a value, 0 for none; of a difference 1, 0 or -1
 */
public record Amount(BigDecimal sum, int presence) {

    /** No value, or no change. */
    public static final Amount NONE = new Amount(BigDecimal.ZERO, 0);

    /** Equal numbers are equal amounts, however many noughts they end in. */
    public Amount {
        sum = sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
    }

    public static Amount of(Optional<BigDecimal> value) {
        return value.map(there -> new Amount(there, 1)).orElse(NONE);
    }

    public Amount plus(Amount other) {
        return new Amount(sum.add(other.sum), presence + other.presence);
    }

    public Amount minus(Amount other) {
        return new Amount(sum.subtract(other.sum), presence - other.presence);
    }

    public boolean isNothing() {
        return sum.signum() == 0 && presence == 0;
    }
}
