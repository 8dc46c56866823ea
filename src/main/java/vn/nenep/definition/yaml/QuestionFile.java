package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.QuestionDefinition.Among;
import vn.nenep.definition.QuestionDefinition.Between;
import vn.nenep.definition.QuestionDefinition.Copied;
import vn.nenep.definition.QuestionDefinition.FormColumn;
import vn.nenep.definition.QuestionDefinition.Jump;
import vn.nenep.definition.QuestionDefinition.Outlier;
import vn.nenep.definition.QuestionDefinition.Probe;
import vn.nenep.definition.QuestionDefinition.RegisteredAgainstAchieved;
import vn.nenep.definition.QuestionDefinition.Spread;
import vn.nenep.definition.Scale;
import vn.nenep.period.PeriodKind;

/** Reads what is worth asking: {@code kind: question}. */
final class QuestionFile {

    private static final List<String> KINDS = List.of("registered-against-achieved", "outlier", "jump", "copied");
    private static final Pattern CODE = Pattern.compile("Q\\d\\d");
    private static final BigDecimal USUAL_THRESHOLD = new BigDecimal("3.5");
    private static final int USUAL_UNITS = 8;

    private final Map<String, FormDefinition> forms;
    private final Map<String, IndicatorDefinition> indicators;
    private final Set<String> unread;

    /** With the ids of indicators whose own files have a mistake, which is told there. */
    QuestionFile(Map<String, FormDefinition> forms, Map<String, IndicatorDefinition> indicators, Set<String> unread) {
        this.forms = forms;
        this.indicators = indicators;
        this.unread = unread;
    }

    /** The question; empty when it can't be asked because of a problem. */
    Optional<QuestionDefinition> read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        String code = fields.name("code", CODE);
        String title = fields.text("title");
        Optional<Probe> probe =
                fields.oneOf(KINDS).flatMap(kind -> fields.mapping(kind).flatMap(one -> probe(kind, one)));
        fields.finish();
        return probe.map(how -> new QuestionDefinition(id, code, title, how));
    }

    private Optional<Probe> probe(String kind, Fields fields) {
        Optional<Probe> probe = switch (kind) {
            case "registered-against-achieved" -> levels(fields);
            case "outlier" -> spread(fields).map(Outlier::new);
            case "jump" -> spread(fields).map(Jump::new);
            default -> copied(fields);
        };
        fields.finish();
        return probe;
    }

    private Optional<Probe> levels(Fields fields) {
        Optional<Level> registered = level(fields, "registered");
        Optional<Level> achieved = level(fields, "achieved");
        int belowBy = whole(fields, "below-by", 0);
        int aboveBy = whole(fields, "above-by", 0);
        if (registered.isEmpty() || achieved.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = registered.get().scale();
        if (!scale.id().equals(achieved.get().scale().id())) {
            fields.problem(
                    fields.line("achieved"),
                    "scales-differ",
                    scale.id(),
                    achieved.get().scale().id());
        }
        return Optional.of(new RegisteredAgainstAchieved(
                registered.get().where(), achieved.get().where(), scale, belowBy, aboveBy));
    }

    /** A column with its scale. */
    private record Level(FormColumn where, Scale scale) {}

    private Optional<Level> level(Fields fields, String key) {
        if (!fields.has(key)) {
            fields.problem(fields.line(), "missing", key);
        }
        return fields.mapping(key).flatMap(one -> {
            Optional<FormDefinition> form = one.choice("form", forms);
            String column = one.text("column");
            one.finish();
            form.filter(of -> of.period() != PeriodKind.YEAR)
                    .ifPresent(of -> one.problem(one.line("form"), "not-a-year-form", of.id()));
            return form.flatMap(of -> scale(one, of, column).map(s -> new Level(new FormColumn(of.id(), column), s)));
        });
    }

    private static Optional<Scale> scale(Fields fields, FormDefinition form, String column) {
        List<String> known = form.columns().stream()
                .filter(one -> one.type() == ColumnType.CHOICE)
                .map(ColumnDefinition::id)
                .toList();
        if (!known.contains(column)) {
            unknownColumn(fields, "column", column, known, form);
        }
        return form.column(column).flatMap(ColumnDefinition::scale);
    }

    private Optional<Spread> spread(Fields fields) {
        PeriodKind each = fields.choiceOr("each", Words.of(PeriodKind.class), PeriodKind.YEAR);
        List<String> ids = fields.texts("indicators");
        if (ids.isEmpty()) {
            fields.problem(fields.line("indicators"), "missing", "indicators");
        }
        for (String id : ids) {
            if (unread.contains(id)) {
                continue;
            }
            fields.lookUp("indicators", id, indicators)
                    .filter(one -> one.grain().period().compareTo(each) > 0)
                    .ifPresent(one -> fields.problem(
                            fields.line("each"),
                            "figures-too-long",
                            id,
                            one.grain().word()));
        }
        Optional<Among> among = fields.choice("among", Words.of(Among.class));
        int least = whole(fields, "least", 1);
        BigDecimal apart = number(fields, "apart", BigDecimal.ZERO, BigDecimal.ZERO);
        BigDecimal threshold = number(fields, "threshold", BigDecimal.ONE, USUAL_THRESHOLD);
        int units = fields.has("least-units") ? whole(fields, "least-units", USUAL_UNITS) : USUAL_UNITS;
        return among.map(who -> new Spread(ids, who, each, least, apart, threshold, units));
    }

    private Optional<Probe> copied(Fields fields) {
        Optional<FormDefinition> form = fields.choice("form", forms);
        List<String> columns = fields.texts("columns");
        if (columns.isEmpty()) {
            fields.problem(fields.line("columns"), "missing", "columns");
        }
        form.ifPresent(of -> checkColumns(fields, of, columns));
        Optional<Between> between = fields.choice("between", Words.of(Between.class));
        int rows = whole(fields, "least-rows", 2);
        int different = whole(fields, "least-different", 2);
        return form.flatMap(of -> between.map(who -> new Copied(of.id(), columns, who, rows, different)));
    }

    private static void checkColumns(Fields fields, FormDefinition form, List<String> columns) {
        List<String> known = new ArrayList<>();
        for (ColumnDefinition column : form.columns()) {
            switch (column.type()) {
                case ROW_NUMBER, ORGANISATION_CODE, ORGANISATION_NAME, ORGANISATIONS -> {}
                default -> known.add(column.id());
            }
        }
        columns.stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> unknownColumn(fields, "columns", column, known, form));
    }

    private static void unknownColumn(
            Fields fields, String key, String column, List<String> known, FormDefinition form) {
        fields.problem(fields.line(key), "unknown-column", column, Fields.nearest(column, known), form.id());
    }

    private static int whole(Fields fields, String key, int least) {
        if (!fields.has(key)) {
            fields.problem(fields.line(), "missing", key);
        }
        BigDecimal number = number(fields, key, BigDecimal.valueOf(least), BigDecimal.valueOf(least));
        if (number.stripTrailingZeros().scale() > 0) {
            fields.problem(fields.line(key), "not-whole", key, number.toPlainString());
        }
        return number.intValue();
    }

    private static BigDecimal number(Fields fields, String key, BigDecimal least, BigDecimal usual) {
        BigDecimal number = fields.optionalNumber(key).orElse(usual);
        if (number.compareTo(least) < 0) {
            fields.problem(fields.line(key), "too-small", key, least.toPlainString(), number.toPlainString());
            return usual;
        }
        return number;
    }
}
