package vn.nenep.report.content.sentence;

import java.util.List;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.failing.FailingUnit.State;

/**
 * Who is behind the gap between a numerator and its denominator, and behind what is not known.
 *
 * @param missing how many did not
 * @param holders codes of the organisations that they are or belong to; empty when nobody knows
 * @param notReported units that are due and nobody reported
 * @param disputed units of which a row is held
 */
record Shortfall(long missing, List<String> holders, long notReported, long disputed) {

    /** That of an indicator in the time of the report. */
    static Shortfall of(IndicatorDefinition indicator, Facts facts) {
        Figure figure = facts.figure(indicator.id());
        long missing = figure.denominator().orElse(0L) - figure.numerator();
        List<FailingUnit> failing = facts.failing(indicator.id());
        long disputed = count(failing, State.DISPUTED);
        long notReported = count(failing, State.NOT_REPORTED);
        if (disputed + notReported != figure.unknown()) {
            disputed = 0;
            notReported = figure.unknown();
        }
        List<String> holders = indicator.counts() == Counts.ORGANISATIONS
                ? failing.stream()
                        .filter(unit -> unit.state() == State.FAILED)
                        .map(FailingUnit::organisation)
                        .distinct()
                        .toList()
                : facts.committees().stream()
                        .filter(code -> isShort(facts.figure(indicator.id(), code, facts.period())))
                        .toList();
        return new Shortfall(missing, missing == 0 ? List.of() : inOrder(facts, holders), notReported, disputed);
    }

    private static boolean isShort(Figure figure) {
        return figure.denominator().orElse(0L) > figure.numerator();
    }

    private static long count(List<FailingUnit> failing, State state) {
        return failing.stream().filter(unit -> unit.state() == state).count();
    }

    /** The order of the register is that of every official list. */
    private static List<String> inOrder(Facts facts, List<String> codes) {
        return facts.register().codes().stream().filter(codes::contains).toList();
    }
}
