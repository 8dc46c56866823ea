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
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Targets;

/** Who did not reach the targets, by name: what the sentences point at when there are too many to name. */
public final class FailingBlocks {

    private FailingBlocks() {}

    /** A group for each target, in it a row for each committee with the names of its cells that did not. */
    public static List<Block> table(Facts facts) {
        List<Table.Row> rows = new ArrayList<>();
        for (Targets.Result result : Targets.all(facts)) {
            List<FailingUnit> failed = facts.failing(result.indicator().id()).stream()
                    .filter(unit -> unit.state() == State.FAILED)
                    .toList();
            if (!failed.isEmpty()) {
                rows.add(heading(result.indicator(), failed));
                rows.addAll(rows(facts, failed));
            }
        }
        if (rows.isEmpty()) {
            return List.of(Paragraph.body(Numbers.capitalised(facts.say(Phrase.FAILING_NONE, facts.when()))));
        }
        return List.of(new Table(
                "failing",
                facts.say(Phrase.FAILING_CAPTION, facts.when()),
                List.of(
                        new Table.Column(facts.say(Phrase.TABLE_NUMBER), Table.Align.CENTRE, 5),
                        new Table.Column(facts.say(Phrase.TABLE_COMMITTEE), Table.Align.LEFT, 30),
                        new Table.Column(facts.say(Phrase.FAILING_COUNT), Table.Align.RIGHT, 8),
                        new Table.Column(facts.say(Phrase.FAILING_WHO), Table.Align.LEFT, 57)),
                rows));
    }

    private static Table.Row heading(IndicatorDefinition indicator, List<FailingUnit> failed) {
        return new Table.Row(Table.Emphasis.GROUP, List.of("", indicator.title(), Numbers.count(failed.size()), ""));
    }

    private static List<Table.Row> rows(Facts facts, List<FailingUnit> failed) {
        List<String> order = facts.register().codes();
        Map<String, List<FailingUnit>> byCommittee = failed.stream()
                .collect(Collectors.groupingBy(
                        FailingUnit::committee,
                        () -> new TreeMap<>(Comparator.comparingInt(order::indexOf)),
                        Collectors.toList()));
        List<Table.Row> rows = new ArrayList<>();
        byCommittee.forEach((committee, units) -> rows.add(Table.Row.of(List.of(
                Integer.toString(rows.size() + 1),
                facts.name(committee),
                Numbers.count(units.size()),
                names(facts, committee, units)))));
        return rows;
    }

    /** The cells, each with how often, where that is more than once; a chi bộ cơ sở need not be named again. */
    private static String names(Facts facts, String committee, List<FailingUnit> units) {
        Map<String, Integer> times = new LinkedHashMap<>();
        units.forEach(unit -> times.merge(unit.organisation(), 1, Integer::sum));
        return times.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(committee) || entry.getValue() > 1)
                .map(entry -> entry.getValue() == 1
                        ? facts.name(entry.getKey())
                        : facts.say(Phrase.FAILING_TIMES, facts.name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
