package vn.nenep.report.render.waterfall;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The part of the scale that is drawn: as near to the levels as round numbers go, so that small changes show. */
record WaterfallAxis(BigDecimal from, BigDecimal to, BigDecimal step) {

    private static final int MOST_TICKS = 6;
    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("0.1"),
            new BigDecimal("0.2"),
            new BigDecimal("0.5"),
            BigDecimal.ONE,
            new BigDecimal(2),
            new BigDecimal(5),
            BigDecimal.TEN,
            new BigDecimal(20),
            new BigDecimal(50),
            new BigDecimal(100));

    /** An axis for these levels; there is at least one. */
    static WaterfallAxis of(List<BigDecimal> levels) {
        BigDecimal lowest = levels.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal highest = levels.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        WaterfallAxis axis = around(lowest, highest, STEPS.get(STEPS.size() - 1));
        for (int i = STEPS.size() - 2;
                i >= 0 && around(lowest, highest, STEPS.get(i)).ticks().size() <= MOST_TICKS;
                i--) {
            axis = around(lowest, highest, STEPS.get(i));
        }
        return axis;
    }

    private static WaterfallAxis around(BigDecimal lowest, BigDecimal highest, BigDecimal step) {
        BigDecimal from = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal to = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new WaterfallAxis(from, to.compareTo(from) > 0 ? to : from.add(step), step);
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = from; tick.compareTo(to) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Where a level lies, from 0 to 1. */
    double share(BigDecimal level) {
        return level.subtract(from).doubleValue() / to.subtract(from).doubleValue();
    }
}
