package vn.nenep.report.content.appendix;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.period.PeriodLabels;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.appendix.Backing.FormRows;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.status.Arrival;
import vn.nenep.status.Standing;
import vn.nenep.status.State;

/** What was received and what became of it, down to the row. */
public final class IntakeBlocks {

    private IntakeBlocks() {}

    /** Forms that are missing, went back, or have rows held. */
    public static List<Block> open(Facts facts, Backing backing) {
        List<Table.Row> rows = new ArrayList<>();
        for (Standing standing : backing.open()) {
            rows.add(Table.Row.of(List.of(
                    Integer.toString(rows.size() + 1),
                    facts.name(standing.organisation()),
                    standing.column().form().id(),
                    Numbers.capitalised(PeriodLabels.print(standing.column().period())),
                    state(facts, standing),
                    Numbers.count(held(standing)))));
        }
        if (rows.isEmpty()) {
            return List.of(Paragraph.body(facts.say(Phrase.OPEN_NONE, Numbers.date(facts.asOf()))));
        }
        return List.of(new Table(
                "open-forms",
                facts.say(Phrase.OPEN_CAPTION, facts.when(), Numbers.date(facts.asOf())),
                List.of(
                        new Table.Column(facts.say(Phrase.TABLE_NUMBER), Table.Align.CENTRE, 5),
                        new Table.Column(facts.say(Phrase.OPEN_WHO), Table.Align.LEFT, 34),
                        new Table.Column(facts.say(Phrase.OPEN_FORM), Table.Align.CENTRE, 9),
                        new Table.Column(facts.say(Phrase.OPEN_PERIOD), Table.Align.LEFT, 18),
                        new Table.Column(facts.say(Phrase.OPEN_STATE), Table.Align.LEFT, 29),
                        new Table.Column(facts.say(Phrase.OPEN_HELD), Table.Align.RIGHT, 8)),
                rows));
    }

    private static long held(Standing standing) {
        return standing.inForce().map(Arrival::held).orElse(0);
    }

    private static String state(Facts facts, Standing standing) {
        if (standing.state() == State.PARTLY) {
            return facts.say(Phrase.OPEN_PARTLY);
        }
        if (standing.state() == State.RETURNED) {
            return facts.say(Phrase.OPEN_RETURNED);
        }
        return standing.laterReturned()
                ? facts.say(Phrase.OPEN_LATER_RETURNED)
                : facts.say(Phrase.OPEN_MISSING, Numbers.count(standing.daysLate()));
    }

    /** Every row that was read, by form and by what became of it; it has to add up, or the report says so. */
    public static List<Block> reconciliation(Facts facts, Backing backing) {
        if (backing.rows().isEmpty()) {
            return List.of();
        }
        List<Table.Row> rows = new ArrayList<>();
        backing.rows().forEach(form -> rows.add(Table.Row.of(cells(form.form(), form))));
        rows.add(new Table.Row(Table.Emphasis.TOTAL, cells(facts.say(Phrase.TABLE_TOTAL), total(backing.rows()))));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                "reconciliation",
                facts.say(Phrase.RECONCILIATION_CAPTION, facts.when()),
                List.of(
                        new Table.Column(facts.say(Phrase.RECONCILIATION_FORM), Table.Align.LEFT, 12),
                        column(facts, Phrase.RECONCILIATION_SHEETS),
                        column(facts, Phrase.RECONCILIATION_READ),
                        column(facts, Phrase.RECONCILIATION_COUNTED),
                        column(facts, Phrase.RECONCILIATION_HELD),
                        column(facts, Phrase.RECONCILIATION_DUPLICATE),
                        column(facts, Phrase.RECONCILIATION_SUPERSEDED),
                        column(facts, Phrase.RECONCILIATION_RETURNED),
                        column(facts, Phrase.RECONCILIATION_IGNORED)),
                rows));
        blocks.add(Paragraph.note(facts.say(Phrase.RECONCILIATION_NOTE, Numbers.count(backing.sameAgain()))));
        backing.rows().stream()
                .filter(form -> form.read() != form.sum())
                .forEach(form -> blocks.add(Paragraph.toEdit(facts.say(
                        Phrase.RECONCILIATION_WRONG,
                        form.form(),
                        Numbers.count(form.read()),
                        Numbers.count(form.sum())))));
        return blocks;
    }

    private static Table.Column column(Facts facts, Phrase heading) {
        return new Table.Column(facts.say(heading), Table.Align.RIGHT, 11);
    }

    private static List<String> cells(String name, FormRows rows) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (long number : List.of(
                rows.sheets(),
                rows.read(),
                rows.counted(),
                rows.held(),
                rows.duplicate(),
                rows.superseded(),
                rows.returned(),
                rows.ignored())) {
            cells.add(Numbers.count(number));
        }
        return cells;
    }

    private static FormRows total(List<FormRows> all) {
        return all.stream().reduce(FormRows::plus).orElseThrow();
    }
}
