package vn.nenep.report.content.appendix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.StructuralChanges.Change;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.sentence.Changes;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** The organisations of the last day, and what changed in the time of the report. */
public final class OrganisationBlocks {

    private OrganisationBlocks() {}

    /** How many there are of each type, and how many changes there were of each kind. */
    public static List<Block> text(Facts facts) {
        long committees = count(facts, OrganisationType.GRASSROOTS_COMMITTEE);
        long grassrootsCells = count(facts, OrganisationType.GRASSROOTS_CELL);
        long cells = count(facts, OrganisationType.CELL);
        long sections = count(facts, OrganisationType.SECTION);
        List<String> sentences = new ArrayList<>();
        String day = Numbers.date(facts.period().lastDay());
        String bloc = facts.name(facts.bloc());
        if (facts.rows() == Phrase.NOUN_CELL) {
            sentences.add(
                    facts.say(Phrase.ORGANISATIONS_OF_CELLS, day, bloc, Numbers.count(facts.cells(facts.bloc()))));
        } else if (grassrootsCells == 0) {
            sentences.add(facts.say(
                    Phrase.ORGANISATIONS_WITHOUT_CELLS, day, bloc, Numbers.count(committees), Numbers.count(cells)));
        } else {
            sentences.add(facts.say(
                    Phrase.ORGANISATIONS,
                    day,
                    bloc,
                    Numbers.count(committees + grassrootsCells),
                    Numbers.count(committees),
                    Numbers.count(grassrootsCells),
                    Numbers.count(grassrootsCells + cells),
                    Numbers.count(cells)));
        }
        if (sections > 0) {
            sentences.add(facts.say(Phrase.ORGANISATIONS_SECTIONS, Numbers.count(sections)));
        }
        List<Change> changes = Changes.ofPeriod(facts);
        sentences.add(
                changes.isEmpty()
                        ? facts.say(Phrase.ORGANISATIONS_UNCHANGED, facts.when())
                        : facts.say(
                                Phrase.ORGANISATIONS_CHANGED,
                                facts.when(),
                                Numbers.count(changes.size()),
                                Changes.kinds(facts, changes),
                                facts.reference("organisation-changes")));
        return List.of(
                Paragraph.body(sentences.stream().map(Numbers::capitalised).collect(Collectors.joining(" "))));
    }

    private static long count(Facts facts, OrganisationType type) {
        LocalDate day = facts.period().lastDay();
        return facts.register()
                .spans()
                .filter(span -> span.type() == type && span.holds(day))
                .count();
    }

    /** One row a change; nothing when there was none. */
    public static List<Block> table(Facts facts) {
        List<Table.Row> rows = new ArrayList<>();
        for (Change change : Changes.ofPeriod(facts)) {
            rows.add(Table.Row.of(List.of(
                    Integer.toString(rows.size() + 1),
                    change.code(),
                    Changes.nameWithin(facts, change),
                    Numbers.capitalised(Changes.what(facts, change)),
                    Numbers.date(change.day()),
                    change.reason().orElse(Numbers.NONE))));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(
                        "organisation-changes",
                        facts.say(Phrase.CHANGES_CAPTION, facts.when()),
                        List.of(
                                new Table.Column(facts.say(Phrase.TABLE_NUMBER), Table.Align.CENTRE, 5),
                                new Table.Column(facts.say(Phrase.CHANGES_CODE), Table.Align.LEFT, 8),
                                new Table.Column(facts.say(Phrase.CHANGES_ORGANISATION), Table.Align.LEFT, 28),
                                new Table.Column(facts.say(Phrase.CHANGES_WHAT), Table.Align.LEFT, 26),
                                new Table.Column(facts.say(Phrase.CHANGES_DAY), Table.Align.CENTRE, 12),
                                new Table.Column(facts.say(Phrase.CHANGES_REASON), Table.Align.LEFT, 22)),
                        rows));
    }
}
