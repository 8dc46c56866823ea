package vn.nenep.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.period.PeriodLabels;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Saying;
import vn.nenep.report.content.sentence.Targets;
import vn.nenep.report.content.sentence.UnitPhrase;
import vn.nenep.report.content.sentence.Verdicts;

/** Writes a page for each grassroots organisation: its targets, then a row for each of its cells. */
public final class OrganisationPageWriter {

    private final Material material;
    private final OrganisationFigures cells;
    private final MaterialFacts facts;
    private final MonthStates states;
    private final List<IndicatorDefinition> duties;
    private final List<IndicatorDefinition> targets;
    private final Map<String, List<String>> members;
    private final List<Period> months;
    private final List<Period> quarters;

    private OrganisationPageWriter(Material material, OrganisationFigures cells) {
        this.material = material;
        this.cells = cells;
        this.facts = new MaterialFacts(material, Map.of());
        this.states = new MonthStates(material::say);
        this.duties = OrganisationFigures.duties(material.definitions(), material.period());
        this.targets =
                Targets.all(facts).stream().map(Targets.Result::indicator).toList();
        this.members = members(material);
        this.months = material.period().split(PeriodKind.MONTH);
        this.quarters = material.period().split(PeriodKind.QUARTER);
    }

    /**
     * All pages, in the order of the register.
     *
     * @param cells figures of the indicators that {@link OrganisationFigures#indicators} names
     */
    public static OrganisationPages write(Material material, OrganisationFigures cells) {
        OrganisationPageWriter writer = new OrganisationPageWriter(material, cells);
        return new OrganisationPages(
                material.say(UnitPhrase.PAGES_TITLE),
                writer.notes(),
                material.committees().stream().map(writer::page).toList());
    }

    private List<Paragraph> notes() {
        List<Paragraph> notes = new ArrayList<>();
        notes.add(Paragraph.note(material.say(UnitPhrase.PAGES_LETTERS)));
        if (!duties.isEmpty()) {
            notes.add(Paragraph.note(material.say(
                    UnitPhrase.PAGES_NUMBERS,
                    IntStream.range(0, duties.size())
                            .mapToObj(i -> (i + 1) + " " + duties.get(i).title())
                            .collect(Collectors.joining("; ")))));
        }
        return notes;
    }

    private OrganisationPages.Page page(String code) {
        long missed = targets.stream()
                .filter(target ->
                        material.figure(target.id(), code, material.period()).verdict() == Verdict.NOT_MET)
                .count();
        List<String> cellsOf = members.getOrDefault(code, List.of());
        String summary = material.say(
                UnitPhrase.PAGES_SUMMARY,
                Numbers.count(cellsOf.size()),
                Numbers.percent(material.figure(OrganisationFigures.IN_RULE, code, material.period())),
                Numbers.percent(material.figure(OrganisationFigures.ATTENDANCE, code, material.period())),
                Numbers.count(missed));
        return new OrganisationPages.Page(
                code, material.name(code), summary, List.of(targets(code), cells(code, cellsOf)));
    }

    /** The cells of each organisation on the last day of the report's time; a chi bộ cơ sở is its own. */
    private static Map<String, List<String>> members(Material material) {
        LocalDate end = material.period().lastDay();
        Map<String, List<String>> members = new HashMap<>();
        material.register()
                .cellsOn(end)
                .map(Span::code)
                .forEach(cell -> material.register()
                        .committeeOn(cell, end)
                        .ifPresent(code -> members.computeIfAbsent(code, key -> new ArrayList<>())
                                .add(cell)));
        return members;
    }

    private Table targets(String code) {
        List<Table.Row> rows = targets.stream()
                .map(target -> {
                    Figure figure = material.figure(target.id(), code, material.period());
                    return Table.Row.of(List.of(
                            target.title(),
                            material.marked(Numbers.count(figure.numerator()), figure),
                            material.marked(
                                    figure.denominator().map(Numbers::count).orElse(Numbers.NONE), figure),
                            material.marked(Numbers.percent(figure), figure),
                            Verdicts.word(facts, figure.verdict())));
                })
                .toList();
        return new Table(
                "targets-" + code,
                material.say(UnitPhrase.PAGES_TARGETS),
                List.of(
                        new Column(material.say(UnitPhrase.PAGES_TARGET), Align.LEFT, 50),
                        new Column(material.say(UnitPhrase.PAGES_COUNT), Align.RIGHT, 10),
                        new Column(material.say(UnitPhrase.PAGES_OF), Align.RIGHT, 10),
                        new Column(material.say(UnitPhrase.PAGES_PERCENT), Align.RIGHT, 10),
                        new Column(material.say(UnitPhrase.PAGES_VERDICT), Align.CENTRE, 14)),
                rows);
    }

    private Table cells(String code, List<String> cellsOf) {
        List<Column> columns =
                new ArrayList<>(List.of(new Column(material.say(UnitPhrase.PAGES_CELL), Align.LEFT, 30)));
        months.forEach(month -> columns.add(column(Phrase.CHART_MONTH, month.number())));
        quarters.forEach(
                quarter -> columns.add(column(UnitPhrase.PAGES_QUARTER, PeriodLabels.roman(quarter.number()))));
        IntStream.rangeClosed(1, duties.size())
                .forEach(number -> columns.add(new Column(Integer.toString(number), Align.CENTRE, 4)));
        columns.add(new Column(material.say(UnitPhrase.PAGES_ATTENDANCE), Align.RIGHT, 8));
        columns.add(new Column(material.say(UnitPhrase.PAGES_LEVEL), Align.CENTRE, 9));
        return new Table(
                "cells-" + code,
                material.say(UnitPhrase.PAGES_CELLS),
                columns,
                cellsOf.stream().map(cell -> Table.Row.of(row(cell))).toList());
    }

    private Column column(Saying heading, Object number) {
        return new Column(material.say(heading, number), Align.CENTRE, 4);
    }

    private List<String> row(String cell) {
        List<String> row = new ArrayList<>(List.of(material.name(cell)));
        for (Period month : months) {
            row.add(cells.find(OrganisationFigures.HELD, cell, month)
                    .flatMap(held -> cells.find(OrganisationFigures.IN_RULE, cell, month)
                            .map(inRule -> mark(states.field(held, inRule).label(), inRule)))
                    .orElse(Numbers.NONE));
        }
        quarters.forEach(quarter -> row.add(letter(OrganisationFigures.THEMATIC, cell, quarter)));
        duties.forEach(duty -> row.add(letter(duty.id(), cell, material.period())));
        row.add(cells.find(OrganisationFigures.ATTENDANCE, cell, material.period())
                .map(attendance -> mark(Numbers.percent(attendance), attendance))
                .orElse(Numbers.NONE));
        row.add(cells.level(facts, cell, material.period(), this::mark));
        return row;
    }

    /** The letter of a duty: done, not done, not known, not due. */
    private String letter(String indicator, String cell, Period period) {
        return cells.find(indicator, cell, period)
                .map(figure -> mark(states.letter(figure.verdict()), figure))
                .orElse(Numbers.NONE);
    }

    private String mark(String shown, Figure figure) {
        return material.shown().mark(shown, figure);
    }
}
