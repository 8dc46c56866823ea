package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.ColumnGroup;
import vn.nenep.definition.FormDefinition.Presentation;

/** Reads how a form is shown to who fills it in: {@code groups}, {@code spare-rows} and {@code help}. */
final class PresentationFields {

    private static final BigDecimal MOST_SPARE_ROWS = BigDecimal.valueOf(500);

    private final FormDefinition form;
    private final List<String> columns;

    PresentationFields(FormDefinition form) {
        this.form = form;
        this.columns = form.columns().stream().map(ColumnDefinition::id).toList();
    }

    Presentation read(Fields fields) {
        return new Presentation(groups(fields), spareRows(fields), help(fields));
    }

    private List<ColumnGroup> groups(Fields fields) {
        List<ColumnGroup> groups = new ArrayList<>();
        List<String> grouped = new ArrayList<>();
        for (Fields one : fields.list("groups")) {
            ColumnGroup group = new ColumnGroup(one.text("title"), one.texts("columns"));
            one.finish();
            boolean known = known(one, "columns", group.columns(), columns);
            if (known && !sideBySide(group.columns())) {
                one.problem(one.line("columns"), "group-apart", group.title());
            }
            group.columns().stream()
                    .filter(grouped::contains)
                    .forEach(column -> one.problem(one.line("columns"), "twice", column));
            grouped.addAll(group.columns());
            groups.add(group);
        }
        return groups;
    }

    private boolean sideBySide(List<String> group) {
        int first = group.isEmpty() ? -1 : columns.indexOf(group.get(0));
        return first >= 0
                && first + group.size() <= columns.size()
                && columns.subList(first, first + group.size()).equals(group);
    }

    private static int spareRows(Fields fields) {
        BigDecimal rows = fields.optionalNumber("spare-rows").orElse(BigDecimal.ZERO);
        boolean possible = rows.signum() >= 0
                && rows.compareTo(MOST_SPARE_ROWS) <= 0
                && rows.stripTrailingZeros().scale() <= 0;
        if (!possible) {
            fields.problem(fields.line("spare-rows"), "spare-rows", rows.toPlainString(), MOST_SPARE_ROWS);
        }
        return possible ? rows.intValue() : 0;
    }

    private Map<String, String> help(Fields fields) {
        Map<String, String> help = new LinkedHashMap<>();
        List<String> measures =
                form.measures().stream().map(FormDefinition.Measure::id).toList();
        List<String> all = Stream.concat(columns.stream(), measures.stream()).toList();
        fields.mapping("help")
                .ifPresent(texts -> texts.all().keySet().forEach(id -> {
                    if (known(texts, id, List.of(id), all)) {
                        help.put(id, texts.text(id));
                    }
                }));
        return help;
    }

    private boolean known(Fields fields, String key, List<String> names, List<String> all) {
        names.stream()
                .filter(name -> !all.contains(name))
                .forEach(name ->
                        fields.problem(fields.line(key), "unknown-column", name, Fields.nearest(name, all), form.id()));
        return all.containsAll(names);
    }
}
