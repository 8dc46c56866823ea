package vn.nenep.report.content.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.period.PeriodLabels;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.appendix.Backing.OfficeDecision;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** What the office let count or withdrew, with who answers for it and why; nothing where it decided nothing. */
public final class DecisionBlocks {

    private DecisionBlocks() {}

    /** A row for each decision in force, in their order. */
    public static List<Block> table(Facts facts, Backing backing) {
        if (backing.decisions().isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (OfficeDecision one : backing.decisions()) {
            rows.add(Table.Row.of(List.of(
                    Integer.toString(one.number()),
                    facts.name(one.organisation()),
                    where(facts, one),
                    what(facts, one),
                    Numbers.count(one.rows()),
                    one.reason(),
                    one.by(),
                    one.until().map(Numbers::date).orElse(Numbers.NONE))));
        }
        return List.of(
                new Table(
                        "office-decisions",
                        facts.say(Phrase.DECISIONS_CAPTION, facts.when()),
                        List.of(
                                new Table.Column(facts.say(Phrase.DECISIONS_NUMBER), Table.Align.CENTRE, 6),
                                new Table.Column(facts.say(Phrase.OPEN_WHO), Table.Align.LEFT, 17),
                                new Table.Column(facts.say(Phrase.DECISIONS_WHERE), Table.Align.LEFT, 13),
                                new Table.Column(facts.say(Phrase.DECISIONS_WHAT), Table.Align.LEFT, 22),
                                new Table.Column(facts.say(Phrase.DECISIONS_ROWS), Table.Align.RIGHT, 6),
                                new Table.Column(facts.say(Phrase.DECISIONS_REASON), Table.Align.LEFT, 20),
                                new Table.Column(facts.say(Phrase.DECISIONS_BY), Table.Align.LEFT, 13),
                                new Table.Column(facts.say(Phrase.DECISIONS_UNTIL), Table.Align.CENTRE, 11)),
                        rows),
                Paragraph.note(facts.say(Phrase.DECISIONS_NOTE)));
    }

    private static String where(Facts facts, OfficeDecision one) {
        String where = Stream.concat(
                        Stream.of(one.form()).filter(form -> !form.isEmpty()),
                        one.period().map(PeriodLabels::print).stream())
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? facts.say(Phrase.DECISIONS_ALL_FORMS) : where;
    }

    private static String what(Facts facts, OfficeDecision one) {
        return one.finding().isEmpty()
                ? facts.say(Phrase.DECISIONS_WITHDRAWN, one.file())
                : facts.say(Phrase.DECISIONS_WAIVED, one.finding());
    }
}
