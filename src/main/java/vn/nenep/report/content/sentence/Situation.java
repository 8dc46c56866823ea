package vn.nenep.report.content.sentence;

import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.wording.State;
import vn.nenep.indicator.Figure;

/** In which of the cases that exclude one another a figure is. */
final class Situation {

    private Situation() {}

    static State of(IndicatorDefinition indicator, Figure figure) {
        if (isNotDue(indicator, figure)) {
            return State.NOT_DUE;
        }
        if (indicator.counts() == Counts.NUMBER) {
            if (figure.numerator() > 0) {
                return State.SOME;
            }
            return figure.reportsReceived() == 0 ? State.NO_DATA : State.NONE;
        }
        long of = figure.denominator().orElse(0L);
        if (of == 0) {
            return State.NO_DATA;
        }
        if (figure.numerator() == 0) {
            return State.NONE;
        }
        return figure.numerator() >= of ? State.ALL : State.SOME;
    }

    /** Nothing is expected by the as-of date, and nothing came before its time either. */
    static boolean isNotDue(IndicatorDefinition indicator, Figure figure) {
        boolean expected = indicator.hasExpected() ? figure.expected().orElse(0L) > 0 : figure.reportsExpected() > 0;
        return !expected && figure.numerator() == 0 && figure.denominator().orElse(0L) == 0;
    }
}
