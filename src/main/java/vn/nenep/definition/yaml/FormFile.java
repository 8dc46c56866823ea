package vn.nenep.definition.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.FormDefinition.Measure;
import vn.nenep.definition.FormDefinition.Presentation;
import vn.nenep.definition.FormDefinition.SentBy;
import vn.nenep.definition.FormDefinition.Subjects;
import vn.nenep.definition.FormDefinition.TimingColumn;
import vn.nenep.definition.Grain;
import vn.nenep.definition.Scale;
import vn.nenep.period.PeriodKind;

/** Reads a form: {@code kind: form}. */
final class FormFile {

    /** What the store calls the things it adds to every row. */
    private static final Set<String> RESERVED = Set.of(
            "submission_id", "sheet_id", "row_number", "period", "state", "sender", "form_period", "timing", "id");

    private final Map<String, Scale> scales;

    FormFile(Map<String, Scale> scales) {
        this.scales = scales;
    }

    FormDefinition read(Fields fields) {
        String id = fields.name("id", Fields.FORM_CODE);
        String title = fields.text("title");
        PeriodKind period = fields.choice("period", Words.of(PeriodKind.class)).orElse(PeriodKind.YEAR);
        Subjects subjects =
                fields.choice("rows-about", Words.of(Subjects.class)).orElse(Subjects.CELLS);
        boolean everyCell = fields.yes("every-cell");
        List<ColumnDefinition> columns =
                fields.list("columns").stream().map(this::column).toList();
        List<String> key = fields.texts("same-row");
        Optional<TimingColumn> timing = fields.mapping("timing").map(FormFile::timing);
        List<Measure> measures =
                fields.list("measures").stream().map(FormFile::measure).toList();
        FormDefinition bare = new FormDefinition(
                id,
                title,
                period,
                subjects,
                everyCell,
                columns,
                key,
                timing,
                measures,
                List.of(),
                Map.of(),
                Optional.empty(),
                Presentation.PLAIN);
        checkReferences(fields, bare);
        FormDefinition form = new FormDefinition(
                id,
                title,
                period,
                subjects,
                everyCell,
                columns,
                key,
                timing,
                measures,
                new CheckFields(bare).read(fields.list("checks")),
                carries(fields, bare),
                DeadlineFields.read(fields, subjects),
                new PresentationFields(bare).read(fields));
        fields.finish();
        return form;
    }

    private ColumnDefinition column(Fields fields) {
        String id = fields.name("id", Fields.SNAKE);
        List<String> headings = fields.texts("headings");
        if (headings.isEmpty()) {
            fields.problem(fields.line(), "missing", "headings");
        }
        ColumnType type = fields.choice("type", Words.of(ColumnType.class)).orElse(ColumnType.TEXT);
        Required required = fields.optionalText("required")
                .flatMap(word -> fields.lookUp("required", word, Words.of(Required.class)))
                .orElse(Required.NO);
        Optional<Scale> scale = fields.optionalText("scale").flatMap(name -> fields.lookUp("scale", name, scales));
        if (type == ColumnType.CHOICE && scale.isEmpty() && !fields.has("scale")) {
            fields.problem(fields.line(), "missing", "scale");
        }
        if (RESERVED.contains(id)) {
            fields.problem(fields.line("id"), "reserved", id);
        }
        ColumnDefinition column = new ColumnDefinition(
                id,
                headings.isEmpty() ? List.of(id) : headings,
                type,
                required,
                fields.optionalNumber("min"),
                fields.optionalNumber("max"),
                scale);
        fields.finish();
        return column;
    }

    private static TimingColumn timing(Fields fields) {
        TimingColumn timing = new TimingColumn(fields.text("month"), fields.text("date"));
        fields.finish();
        return timing;
    }

    private static Measure measure(Fields fields) {
        Measure measure = new Measure(
                fields.name("id", Fields.SNAKE),
                fields.texts("titles"),
                fields.choice(
                                "type",
                                Map.of("count", ColumnType.COUNT, "mark-or-document", ColumnType.MARK_OR_DOCUMENT))
                        .orElse(ColumnType.COUNT),
                fields.optionalText("unit").orElse(""));
        fields.finish();
        return measure;
    }

    private static Map<Grain, Carriage> carries(Fields fields, FormDefinition form) {
        Map<Grain, Carriage> carries = new EnumMap<>(Grain.class);
        fields.mapping("reports")
                .ifPresent(grains -> grains.all()
                        .keySet()
                        .forEach(word -> grains.lookUp(word, word, Words.of(Grain.class))
                                .ifPresent(grain -> grains.mapping(word)
                                        .ifPresent(carriage -> carries.put(grain, carriage(carriage, form))))));
        return carries;
    }

    private static Carriage carriage(Fields fields, FormDefinition form) {
        Carriage carriage = new Carriage(
                fields.optionalText("sent-by")
                        .flatMap(word -> fields.lookUp("sent-by", word, Words.of(SentBy.class)))
                        .orElse(SentBy.COMMITTEE),
                fields.mapping("settled-by").map(new Conditions(form)::read).orElse(List.of()),
                fields.optionalText("through").flatMap(word -> fields.lookUp("through", word, Words.of(Grain.class))));
        fields.finish();
        return carriage;
    }

    private static void checkReferences(Fields fields, FormDefinition form) {
        List<String> columns = form.columns().stream().map(ColumnDefinition::id).toList();
        List<String> named = new ArrayList<>(form.key());
        form.timing().ifPresent(timing -> named.addAll(List.of(timing.month(), timing.date())));
        named.stream()
                .filter(name -> !columns.contains(name))
                .forEach(name -> fields.problem(
                        fields.line(form.key().contains(name) ? "same-row" : "timing"),
                        "unknown-column",
                        name,
                        Fields.nearest(name, columns),
                        form.id()));
        columns.stream()
                .filter(name -> columns.indexOf(name) != columns.lastIndexOf(name))
                .distinct()
                .forEach(name -> fields.problem(fields.line("columns"), "twice", name));
    }
}
