package vn.nenep.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Target;

/** Gives the verdict of a figure, in whole numbers, so that no rounding can cross a target. */
final class Judge {

    private Judge() {}

    /**
     * The verdict.
     *
     * @param due units of the indicator's grain that are due
     */
    static Verdict judge(IndicatorDefinition indicator, Tally tally, long due) {
        Optional<Target> target = indicator.target();
        if (target.isEmpty()) {
            return Verdict.NO_TARGET;
        }
        if (tally.denominator() == 0) {
            return due == 0 ? Verdict.NOT_DUE : Verdict.NO_DATA;
        }
        if (!indicator.hasExpected()) {
            return reaches(tally.numerator(), tally.denominator(), target.get()) ? Verdict.MET : Verdict.NOT_MET;
        }
        long unknown = tally.expected() - tally.denominator();
        if (reaches(tally.numerator(), tally.expected(), target.get())) {
            return Verdict.MET;
        }
        return reaches(tally.numerator() + unknown, tally.expected(), target.get())
                ? Verdict.UNCERTAIN
                : Verdict.NOT_MET;
    }

    private static boolean reaches(long numerator, long denominator, Target target) {
        BigDecimal needed = BigDecimal.valueOf(denominator).multiply(target.percent());
        if (target.wholeOnly()) {
            needed =
                    needed.scaleByPowerOfTen(-2).setScale(0, RoundingMode.FLOOR).scaleByPowerOfTen(2);
        }
        return BigDecimal.valueOf(numerator).scaleByPowerOfTen(2).compareTo(needed) >= 0;
    }
}
