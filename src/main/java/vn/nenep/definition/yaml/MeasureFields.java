package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Condition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.MeasureExpression.Rows;

/** Reads what is computed for one unit: a count, a sum, or a comparison of them. */
final class MeasureFields {

    private static final List<String> KINDS =
            List.of("any", "count", "sum", "at-least", "more-than", "either", "within-cap", "active-cells");

    private final Map<String, FormDefinition> forms;
    private final FormDefinition ownForm;

    MeasureFields(Map<String, FormDefinition> forms, FormDefinition ownForm) {
        this.forms = forms;
        this.ownForm = ownForm;
    }

    Optional<MeasureExpression> read(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.problem(fields.line(), "one-of", String.join(", ", KINDS));
            return Optional.empty();
        }
        Optional<MeasureExpression> measure = read(fields, kinds.get(0));
        fields.finish();
        return measure;
    }

    private Optional<MeasureExpression> read(Fields fields, String kind) {
        return switch (kind) {
            case "any" -> rows(fields, kind).map(MeasureExpression.Any::new);
            case "count" -> rows(fields, kind).map(MeasureExpression.Count::new);
            case "sum" -> sum(fields);
            case "at-least" -> atLeast(fields);
            case "more-than" -> moreThan(fields);
            case "either" -> Optional.of(new MeasureExpression.Either(parts(fields, kind)));
            case "within-cap" -> withinCap(fields);
            default -> {
                fields.choice(kind, Map.of("yes", true));
                yield Optional.of(new MeasureExpression.ActiveCells());
            }
        };
    }

    private Optional<Rows> rows(Fields fields, String kind) {
        if (kind.equals("any") || kind.equals("count")) {
            fields.choice(kind, Map.of("rows", true));
        }
        Optional<FormDefinition> other = fields.optionalText("form").flatMap(id -> fields.lookUp("form", id, forms));
        boolean sent = fields.optionalText("of")
                .flatMap(word -> fields.lookUp("of", word, Map.of("sent", true)))
                .orElse(false);
        List<Condition> where = fields.mapping("where")
                .map(new Conditions(other.orElse(ownForm))::read)
                .orElse(List.of());
        return Optional.of(new Rows(other.map(FormDefinition::id), sent, where));
    }

    private Optional<MeasureExpression> sum(Fields fields) {
        String column = number(fields, fields, "sum");
        return rows(fields, "sum").map(rows -> new MeasureExpression.Sum(rows, column));
    }

    /** The name of a column with numbers, of the form that the rows are of. */
    private String number(Fields fields, Fields names, String key) {
        String column = names.text(key);
        FormDefinition form = fields.optionalText("form")
                .map(id -> forms.getOrDefault(id, ownForm))
                .orElse(ownForm);
        List<String> summable = form.columns().stream()
                .filter(c -> c.type() == ColumnType.COUNT
                        || c.type() == ColumnType.NUMBER
                        || c.type() == ColumnType.MEASURE_VALUE)
                .map(ColumnDefinition::id)
                .toList();
        if (!summable.contains(column)) {
            names.problem(names.line(key), "unknown-column", column, Fields.nearest(column, summable), form.id());
        }
        return column;
    }

    private Optional<MeasureExpression> withinCap(Fields fields) {
        Optional<Rows> rows = rows(fields, "within-cap");
        return fields.mapping("within-cap").flatMap(names -> {
            String excellent = number(fields, names, "excellent");
            String good = number(fields, names, "good");
            names.finish();
            return rows.map(of -> new MeasureExpression.WithinCap(of, excellent, good));
        });
    }

    private Optional<MeasureExpression> atLeast(Fields fields) {
        List<MeasureExpression> parts = parts(fields, "at-least");
        BigDecimal times = fields.optionalNumber("times").orElse(BigDecimal.ONE);
        if (parts.size() != 2) {
            fields.problem(fields.line("at-least"), "two-measures", "at-least");
            return Optional.empty();
        }
        return Optional.of(new MeasureExpression.AtLeast(parts.get(0), parts.get(1), times));
    }

    private Optional<MeasureExpression> moreThan(Fields fields) {
        Optional<BigDecimal> number = fields.optionalNumber("number");
        return fields.mapping("more-than")
                .flatMap(this::read)
                .map(left -> new MeasureExpression.MoreThan(left, number.orElse(BigDecimal.ZERO)));
    }

    private List<MeasureExpression> parts(Fields fields, String key) {
        List<MeasureExpression> parts = new ArrayList<>();
        fields.list(key).forEach(part -> read(part).ifPresent(parts::add));
        return parts;
    }
}
