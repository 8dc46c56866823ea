package vn.nenep.report.content.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.nenep.indicator.trace.Trace.TracedUnit;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.origin.GrainUnits;
import vn.nenep.report.origin.Origins.Organisation;

/** Organisations, periods and the units of the grains. */
final class UnitBook {

    private static final int MONTHS = 12;

    private final Register register;
    private final Places<Organisation> organisations = new Places<>();
    private final Places<String> periods = new Places<>();
    private final Map<Period, Map<String, Integer>> named = new HashMap<>();
    private final List<GrainUnits> grains = new ArrayList<>();

    UnitBook(Register register) {
        this.register = register;
    }

    /**
     * Adds a grain and gives which of its units are kept.
     *
     * @param needed whether any figure needs it
     */
    List<Integer> add(List<TracedUnit> units, Predicate<TracedUnit> needed) {
        List<Integer> kept = new ArrayList<>();
        GrainUnits grain = new GrainUnits(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                "",
                new ArrayList<>());
        StringBuilder due = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            TracedUnit unit = units.get(i);
            if (needed.test(unit)) {
                kept.add(i);
                due.append(unit.due() ? '1' : '0');
                grain.organisations().add(organisation(unit.organisation(), unit.period()));
                grain.periods().add(period(unit.period()));
                grain.committees().add(organisation(unit.committee(), unit.period()));
                grain.blocs().add(organisation(unit.bloc(), unit.period()));
                grain.firsts().add(month(unit.period().firstDay()));
                grain.active().add((int) unit.activeCells());
            }
        }
        grains.add(new GrainUnits(
                grain.organisations(),
                grain.periods(),
                grain.committees(),
                grain.blocs(),
                grain.firsts(),
                due.toString(),
                grain.active()));
        return kept;
    }

    /** Under the name of the last day of the period. */
    int organisation(String code, Period period) {
        return named.computeIfAbsent(period, one -> new HashMap<>())
                .computeIfAbsent(
                        code, one -> organisations.of(new Organisation(one, register.nameOn(one, period.lastDay()))));
    }

    int period(Period period) {
        return periods.of(period.code());
    }

    /** Months since the year 0. */
    static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    List<Organisation> organisations() {
        return organisations.all();
    }

    List<String> periods() {
        return periods.all();
    }

    List<GrainUnits> grains() {
        return grains;
    }
}
