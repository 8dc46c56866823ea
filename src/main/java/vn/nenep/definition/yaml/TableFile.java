package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.wording.Slots;
import vn.nenep.definition.wording.TableDefinition;
import vn.nenep.definition.wording.TableDefinition.Column;
import vn.nenep.definition.wording.TableDefinition.Each;
import vn.nenep.definition.wording.TableDefinition.Group;
import vn.nenep.definition.wording.TableDefinition.Rows;
import vn.nenep.definition.wording.TableDefinition.Show;

/** Reads a table of reports: {@code kind: table}. */
final class TableFile {

    private static final List<String> SLOTS = List.of("when", "before");
    private static final int USUAL_SHARE = 8;

    private final Set<String> indicators;

    /** With the ids of all indicators. */
    TableFile(Set<String> indicators) {
        this.indicators = indicators;
    }

    TableDefinition read(Fields fields) {
        Rows rows = fields.choiceOr("rows", Words.of(Rows.class), Rows.COMMITTEES);
        List<Column> columns = fields.list("columns").stream()
                .map(column -> column(column, rows))
                .toList();
        TableDefinition table = new TableDefinition(
                fields.name("id", Fields.KEBAB),
                text(fields, "caption", SLOTS),
                rows,
                rows == Rows.INDICATORS
                        ? fields.list("groups").stream().map(this::group).toList()
                        : List.of(),
                fields.mapping("name").map(this::name).orElseGet(() -> {
                    fields.problem(fields.line(), "missing", "name");
                    return column("", 1, true, Show.CELLS);
                }),
                columns,
                fields.yes("marks-changes"),
                fields.texts("notes"));
        if (columns.isEmpty()) {
            fields.problem(fields.line(), "missing", "columns");
        }
        fields.finish();
        return table;
    }

    private Group group(Fields fields) {
        Group group = new Group(fields.optionalText("title").orElse(""), known(fields, "indicators"));
        fields.finish();
        return group;
    }

    private Column name(Fields fields) {
        Column name = column(text(fields, "heading", List.of()), share(fields), true, Show.CELLS);
        fields.finish();
        return name;
    }

    private static Column column(String heading, int share, boolean left, Show show) {
        return new Column(heading, share, left, show, List.of(), List.of(), List.of(), Optional.empty());
    }

    private Column column(Fields fields, Rows rows) {
        Show show = fields.choice("show", Words.of(Show.class)).orElse(Show.COUNT);
        Optional<Each> each = fields.has("each") ? fields.choice("each", Words.of(Each.class)) : Optional.empty();
        List<String> of = known(fields, "indicator");
        if (rows == Rows.COMMITTEES && show.needsIndicator() && of.isEmpty() && !fields.has("indicator")) {
            fields.problem(fields.line(), "missing", "indicator");
        }
        List<String> labels = fields.texts("labels");
        if (show == Show.WHICH && labels.size() != of.size()) {
            fields.problem(fields.line("labels"), "labels", of.size(), labels.size());
        }
        Column column = new Column(
                text(fields, "heading", List.of("when", "before", "part")),
                share(fields),
                fields.yes("left"),
                show,
                of,
                known(fields, "minus"),
                labels,
                each);
        fields.finish();
        return column;
    }

    private static int share(Fields fields) {
        return fields.optionalNumber("share")
                .map(BigDecimal::intValue)
                .filter(share -> share > 0)
                .orElse(USUAL_SHARE);
    }

    private List<String> known(Fields fields, String key) {
        List<String> ids = fields.texts(key);
        ids.stream()
                .filter(id -> !indicators.contains(id))
                .forEach(id ->
                        fields.problem(fields.line(key), "unknown-word", key, id, Fields.nearest(id, indicators)));
        return ids.stream().filter(indicators::contains).toList();
    }

    private static String text(Fields fields, String key, List<String> slots) {
        String text = fields.text(key);
        Slots.in(text).stream()
                .filter(slot -> !slots.contains(slot) && !Slots.ANYWHERE.contains(slot))
                .forEach(slot -> fields.problem(fields.line(key), "unknown-slot", slot, Fields.nearest(slot, slots)));
        return text;
    }
}
