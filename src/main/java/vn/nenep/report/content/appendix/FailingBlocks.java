package vn.nenep.report.content.appendix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.failing.FailingUnit.State;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.period.PeriodLabels;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Targets;
import vn.nenep.report.content.sentence.UnitPhrase;

/** Who did not reach the targets, by name: what the sentences point at when there are too many to name. */
public final class FailingBlocks {

    private static final int FEW = 2;
    private static final int MOST_IN_A_ROW = 12;

    private final Facts facts;
    private final boolean isOfCells;

    private FailingBlocks(Facts facts) {
        this.facts = facts;
        this.isOfCells = facts.rows() == Phrase.NOUN_CELL;
    }

    /** A group for each target, in it a row for each committee with the names of its cells that did not, and when. */
    public static List<Block> table(Facts facts) {
        return new FailingBlocks(facts).table();
    }

    private List<Block> table() {
        List<Table.Row> rows = new ArrayList<>();
        for (Targets.Result result : Targets.all(facts)) {
            List<FailingUnit> failed = facts.failing(result.indicator().id()).stream()
                    .filter(unit -> unit.state() == State.FAILED)
                    .toList();
            if (!failed.isEmpty()) {
                rows.add(heading(result.indicator(), failed));
                rows.addAll(rows(failed));
            }
        }
        if (rows.isEmpty()) {
            return List.of(Paragraph.body(Numbers.capitalised(facts.say(Phrase.FAILING_NONE, facts.when()))));
        }
        return List.of(new Table(
                "failing",
                facts.say(Phrase.FAILING_CAPTION, facts.when()),
                List.of(
                        new Table.Column(facts.say(Phrase.TABLE_COMMITTEE), Table.Align.LEFT, 20),
                        new Table.Column(facts.say(Phrase.FAILING_COUNT), Table.Align.RIGHT, 5),
                        new Table.Column(
                                facts.say(isOfCells ? Phrase.FAILING_WHEN : Phrase.FAILING_WHO), Table.Align.LEFT, 59)),
                rows));
    }

    private static Table.Row heading(IndicatorDefinition indicator, List<FailingUnit> failed) {
        return new Table.Row(Table.Emphasis.GROUP, List.of(indicator.title(), Numbers.count(failed.size()), ""));
    }

    /** Who failed once or twice shares rows: a row of its own for each would fill pages with blanks. */
    private List<Table.Row> rows(List<FailingUnit> failed) {
        List<Table.Row> rows = new ArrayList<>();
        List<List<FailingUnit>> few = new ArrayList<>();
        grouped(failed).forEach((code, units) -> {
            if (isOfCells) {
                rows.add(row(facts.shortName(code), units, times(units)));
            } else if (units.size() <= FEW) {
                few.add(units);
            } else {
                rows.add(row(facts.shortName(code), units, names(units)));
            }
        });
        for (int from = 0; from < few.size(); from += MOST_IN_A_ROW) {
            List<List<FailingUnit>> here = few.subList(from, Math.min(from + MOST_IN_A_ROW, few.size()));
            rows.add(row(
                    facts.say(rows.isEmpty() ? Phrase.FAILING_ALL : Phrase.FAILING_OTHERS),
                    here.stream().flatMap(List::stream).toList(),
                    here.stream().map(this::within).collect(Collectors.joining("; "))));
        }
        return rows;
    }

    /** {@code ĐB Sở 1: CB Phòng 2 (T3)}, or only the name of what has failed itself. */
    private String within(List<FailingUnit> units) {
        String code = units.get(0).committee();
        String names = names(units);
        return units.stream().allMatch(unit -> unit.organisation().equals(code))
                ? names
                : facts.say(Phrase.CHART_VALUE, facts.shortName(code), names);
    }

    private static Table.Row row(String name, List<FailingUnit> units, String who) {
        return Table.Row.of(List.of(name, Numbers.count(units.size()), who));
    }

    /** By committee, or by cell where all are of one; in the order of the register. */
    private Map<String, List<FailingUnit>> grouped(List<FailingUnit> failed) {
        List<String> order = facts.register().codes();
        return failed.stream()
                .collect(Collectors.groupingBy(
                        unit -> isOfCells ? unit.organisation() : unit.committee(),
                        () -> new TreeMap<>(Comparator.comparingInt(order::indexOf)),
                        Collectors.toList()));
    }

    /** The cells of a committee, or itself, each with when. */
    private String names(List<FailingUnit> units) {
        Map<String, List<FailingUnit>> byName = new LinkedHashMap<>();
        units.forEach(unit -> byName.computeIfAbsent(unit.organisation(), code -> new ArrayList<>())
                .add(unit));
        return byName.entrySet().stream()
                .map(entry -> {
                    String name = facts.shortName(entry.getKey());
                    String times = times(entry.getValue());
                    return times.isEmpty() ? name : facts.say(Phrase.FAILING_TIMES, name, times);
                })
                .collect(Collectors.joining(", "));
    }

    /** {@code T3, T5}; nothing for what is due once in the time of the report. */
    private String times(List<FailingUnit> units) {
        return units.stream()
                .map(FailingUnit::period)
                .filter(period -> period.kind() != PeriodKind.YEAR)
                .sorted()
                .map(this::time)
                .collect(Collectors.joining(", "));
    }

    private String time(Period period) {
        return switch (period.kind()) {
            case MONTH -> facts.say(Phrase.CHART_MONTH, period.number());
            case QUARTER -> facts.say(UnitPhrase.PAGES_QUARTER, PeriodLabels.roman(period.number()));
            case HALF -> facts.say(period.number() == 1 ? Phrase.FAILING_FIRST_HALF : Phrase.FAILING_SECOND_HALF);
            case YEAR -> "";
        };
    }
}
