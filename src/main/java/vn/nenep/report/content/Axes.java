package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.List;
import vn.nenep.report.Chart;

/** Value axes that end on a round number. */
final class Axes {

    private static final List<Long> STEPS = List.of(1L, 2L, 5L, 10L, 20L, 25L, 50L);

    private Axes() {}

    /** From 0 to a round number above {@code most}, in four to six steps. */
    static Chart.Axis counts(long most) {
        long scale = 1;
        while (true) {
            for (long each : STEPS) {
                long step = each * scale;
                long steps = most / step + 1;
                if (steps <= 6) {
                    return new Chart.Axis(
                            BigDecimal.ZERO, BigDecimal.valueOf(steps * step), BigDecimal.valueOf(step), "");
                }
            }
            scale *= 100;
        }
    }

    static Chart.Axis percent() {
        return new Chart.Axis(BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.valueOf(20), "%");
    }
}
