package vn.nenep.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.nenep.period.Period;

/**
 * The value of an indicator for one organisation and one period, with its basis.
 *
 * @param indicator id
 * @param organisation code
 * @param denominator empty for plain numbers
 * @param expected units that are due, reported or not; empty unless organisations are counted
 * @param target in per cent, if there is one
 * @param reportsReceived pairs of committee and form period in force, of those due
 * @param reportsExpected pairs of committee and form period that are due
 */
public record Figure(
        String indicator,
        String organisation,
        Period period,
        long numerator,
        Optional<Long> denominator,
        Optional<Long> expected,
        Optional<BigDecimal> target,
        Verdict verdict,
        long reportsReceived,
        long reportsExpected) {

    /** Numerator as a percentage of the denominator, two decimals, half-up; empty when there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        return denominator
                .filter(d -> d != 0)
                .map(d -> BigDecimal.valueOf(numerator)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(d), 2, RoundingMode.HALF_UP));
    }

    /** Units that are due but have no known outcome: not reported, or disputed. */
    public long unknown() {
        return expected.map(all -> all - denominator.orElse(0L)).orElse(0L);
    }
}
