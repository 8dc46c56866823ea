package vn.nenep.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.nenep.definition.Definitions;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.Table;
import vn.nenep.report.content.appendix.Backing;
import vn.nenep.report.content.sentence.Facts;

/** The material of a report for the rooms that know nothing of how it is kept. */
record MaterialFacts(Material material, Map<String, String> appendices) implements Facts {

    @Override
    public Definitions definitions() {
        return material.definitions();
    }

    @Override
    public Register register() {
        return material.register();
    }

    @Override
    public Period period() {
        return material.period();
    }

    @Override
    public Period periodBefore() {
        return material.period().yearBefore();
    }

    @Override
    public String when() {
        return material.when();
    }

    @Override
    public String before() {
        return material.before();
    }

    @Override
    public LocalDate asOf() {
        return material.asOf();
    }

    @Override
    public String bloc() {
        return material.bloc();
    }

    @Override
    public List<String> committees() {
        return material.committees();
    }

    @Override
    public String name(String code) {
        return material.name(code);
    }

    @Override
    public List<Table.Row> rowPerCommittee(Function<String, List<String>> cells) {
        return material.rowPerCommittee(cells);
    }

    @Override
    public Figure figure(String indicator, String organisation, Period period) {
        return material.figure(indicator, organisation, period);
    }

    @Override
    public List<FailingUnit> failing(String indicator) {
        return backing().failing().stream()
                .filter(unit -> unit.indicator().equals(indicator) && isInside(unit))
                .toList();
    }

    /** The failures are those of whole years and of the whole bloc. */
    private boolean isInside(FailingUnit unit) {
        return !unit.period().firstDay().isBefore(period().firstDay())
                && !unit.period().lastDay().isAfter(period().lastDay())
                && register().isWithin(unit.organisation(), bloc(), unit.period());
    }

    Backing backing() {
        return material.backing();
    }

    @Override
    public Optional<String> appendix(String block) {
        return Optional.ofNullable(appendices.get(block));
    }
}
