package vn.nenep.report.content.appendix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.wording.Slots;
import vn.nenep.definition.wording.TableDefinition;
import vn.nenep.definition.wording.TableDefinition.Column;
import vn.nenep.definition.wording.TableDefinition.Group;
import vn.nenep.definition.wording.TableDefinition.Rows;
import vn.nenep.organisation.StructuralChanges;
import vn.nenep.organisation.StructuralChanges.Change;
import vn.nenep.organisation.StructuralChanges.Kind;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.content.sentence.Changes;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Targets;

/** Fills a table that is defined in YAML. */
public final class TableWriter {

    private static final int SHARE_OF_NUMBER = 4;

    /** More in a note are a page that nobody reads; they stand in a table. */
    private static final int MOST_CHANGES = 5;

    private final Facts facts;

    public TableWriter(Facts facts) {
        this.facts = facts;
    }

    /** The table, with its notes under it. */
    public List<Block> write(TableDefinition table) {
        List<Column> columns = new ArrayList<>();
        List<Table.Column> headings = new ArrayList<>();
        headings.add(new Table.Column(facts.say(Phrase.TABLE_NUMBER), Table.Align.CENTRE, SHARE_OF_NUMBER));
        headings.add(new Table.Column(
                Slots.fill(table.name().heading(), facts.anywhere()),
                Table.Align.LEFT,
                table.name().share()));
        List<Part> parts = new ArrayList<>();
        for (Column column : table.columns().stream().filter(this::fits).toList()) {
            for (Part part : Part.of(facts, column.each())) {
                columns.add(column);
                parts.add(part);
                headings.add(new Table.Column(
                        Slots.fill(column.heading(), slots(part.name())),
                        column.left() ? Table.Align.LEFT : Table.Align.RIGHT,
                        column.share()));
            }
        }
        List<Change> changes = table.marked() ? comparable() : List.of();
        Set<String> affected = StructuralChanges.affected(facts.register(), changes);
        CellWriter cells = new CellWriter(
                facts, code -> affected.contains(code) || (code.equals(facts.bloc()) && !changes.isEmpty()));
        List<Table.Row> rows = table.rows() == Rows.COMMITTEES
                ? facts.rowPerCommittee(code -> row(cells, columns, parts, code, Optional.empty()))
                : indicatorRows(table, cells, columns, parts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(table.id(), filled(table.caption()), headings, rows));
        if (!changes.isEmpty()) {
            blocks.add(Paragraph.note(changesNote(table, changes)));
        }
        table.notes().forEach(note -> blocks.add(Paragraph.note(note)));
        return blocks;
    }

    /** A column about the duties of a year would be empty in the report of a half-year. */
    private boolean fits(Column column) {
        return column.indicators().isEmpty()
                || column.indicators().stream()
                        .flatMap(id -> facts.definitions().indicator(id).stream())
                        .anyMatch(indicator -> indicator.fits(facts.period()));
    }

    /** Which ones, where single organisations are marked and they are few; else only how many. */
    private String changesNote(TableDefinition table, List<Change> changes) {
        String kinds = Changes.kinds(facts, changes);
        return table.rows() == Rows.COMMITTEES && changes.size() <= MOST_CHANGES
                ? facts.say(Phrase.CHANGES_NOTE, facts.before(), facts.when(), kinds, Changes.inWords(facts, changes))
                : facts.say(
                        Phrase.CHANGES_NOTE_SHORT,
                        facts.before(),
                        facts.when(),
                        kinds,
                        facts.reference("organisation-changes"));
    }

    /** A new name changes no figure. */
    private List<Change> comparable() {
        return Changes.sinceBefore(facts).stream()
                .filter(change -> change.kind() != Kind.RENAMED)
                .toList();
    }

    private List<Table.Row> indicatorRows(
            TableDefinition table, CellWriter cells, List<Column> columns, List<Part> parts) {
        List<Table.Row> rows = new ArrayList<>();
        int number = 1;
        for (Group group : groups(table)) {
            if (!group.title().isEmpty()) {
                List<String> heading = new ArrayList<>(List.of("", group.title()));
                columns.forEach(column -> heading.add(""));
                rows.add(new Table.Row(Table.Emphasis.GROUP, heading));
            }
            for (IndicatorDefinition indicator : indicators(group)) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(number++), indicator.title()));
                row.addAll(row(cells, columns, parts, facts.bloc(), Optional.of(indicator)));
                rows.add(Table.Row.of(row));
            }
        }
        return rows;
    }

    private List<Group> groups(TableDefinition table) {
        return table.rows() == Rows.INDICATORS
                ? table.groups()
                : List.of(new Group(
                        "",
                        Targets.all(facts).stream()
                                .map(result -> result.indicator().id())
                                .toList()));
    }

    private List<IndicatorDefinition> indicators(Group group) {
        return group.indicators().stream()
                .flatMap(id -> facts.definitions().indicator(id).stream())
                .filter(indicator -> indicator.fits(facts.period()))
                .toList();
    }

    private static List<String> row(
            CellWriter cells,
            List<Column> columns,
            List<Part> parts,
            String organisation,
            Optional<IndicatorDefinition> indicator) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(cells.write(columns.get(i), parts.get(i).period(), organisation, indicator));
        }
        return row;
    }

    private Map<String, String> slots(String part) {
        Map<String, String> slots = new HashMap<>(facts.anywhere());
        slots.putAll(Map.of("part", part, "before", facts.before(), "when", facts.when()));
        return slots;
    }

    private String filled(String text) {
        return Slots.fill(text, slots(""));
    }
}
