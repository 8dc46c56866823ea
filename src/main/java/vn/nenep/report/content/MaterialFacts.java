package vn.nenep.report.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.definition.Definitions;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.report.Table;
import vn.nenep.report.content.appendix.Backing;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Phrase;

/** The material of a report for the rooms that know nothing of how it is kept. */
final class MaterialFacts implements Facts {

    private final Material material;
    private final Map<String, String> appendices;
    /** looked up for every sentence and every cell of a table */
    private final Map<String, List<FailingUnit>> failing;

    private final Map<String, Long> cells = new HashMap<>();

    /** With the number of the appendix of each block that stands in one. */
    MaterialFacts(Material material, Map<String, String> appendices) {
        this.material = material;
        this.appendices = Map.copyOf(appendices);
        this.failing = material.backing().failing().stream()
                .filter(this::isInside)
                .collect(Collectors.groupingBy(FailingUnit::indicator));
        LocalDate day = material.period().lastDay();
        material.register().cellsOn(day).map(Span::code).forEach(cell -> {
            Set<String> above = new TreeSet<>(List.of(cell, material.bloc()));
            material.register().committeeOn(cell, day).ifPresent(above::add);
            above.forEach(code -> cells.merge(code, 1L, Long::sum));
        });
    }

    Material material() {
        return material;
    }

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
    public String shortName(String code) {
        return material.shortName(code);
    }

    @Override
    public String whose() {
        return material.whose();
    }

    @Override
    public Phrase rows() {
        return material.rowsAre();
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
    public String marked(String number, Figure figure) {
        return material.marked(number, figure);
    }

    @Override
    public List<FailingUnit> failing(String indicator) {
        return failing.getOrDefault(indicator, List.of());
    }

    @Override
    public long cells(String organisation) {
        return cells.getOrDefault(organisation, 0L);
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
