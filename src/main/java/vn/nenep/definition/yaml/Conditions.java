package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Condition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.period.Timing;

/** Reads the conditions under {@code where}, {@code when} and {@code settled-by}, and checks them against a form. */
final class Conditions {

    private static final String SENDER = "sender";

    private final FormDefinition form;

    Conditions(FormDefinition form) {
        this.form = form;
    }

    List<Condition> read(Fields fields) {
        List<Condition> conditions = new ArrayList<>();
        fields.all().forEach((column, node) -> condition(fields, column, node).ifPresent(conditions::add));
        return conditions;
    }

    private Optional<Condition> condition(Fields fields, String column, YamlNode node) {
        if (!columns().contains(column)) {
            fields.problem(fields.line(column), "unknown-column", column, Fields.nearest(column, columns()), form.id());
            return Optional.empty();
        }
        if (node instanceof YamlNode.Mapping) {
            return fields.mapping(column).flatMap(comparison -> comparison(comparison, column));
        }
        List<String> words = fields.texts(column);
        if (words.equals(List.of("yes"))) {
            return Optional.of(new Condition.Marked(column));
        }
        if (words.equals(List.of("some"))) {
            return Optional.of(new Condition.Given(column));
        }
        if (words.equals(List.of("asked"))) {
            return Optional.of(new Condition.Asked(column));
        }
        if (column.equals(SENDER)) {
            fields.lookUp(column, words.isEmpty() ? "" : words.get(0), java.util.Map.of("superior", true));
            return Optional.of(new Condition.SentBySuperior(column));
        }
        words.forEach(word -> known(fields, column, word));
        return Optional.of(new Condition.In(column, words));
    }

    private Optional<Condition> comparison(Fields comparison, String column) {
        Optional<BigDecimal> number = comparison.optionalNumber("more-than");
        Optional<String> other = comparison.optionalText("at-least");
        comparison.finish();
        if (number.isPresent()) {
            return number.map(n -> new Condition.MoreThan(column, n));
        }
        if (other.isEmpty()) {
            comparison.problem(comparison.line(), "missing", "more-than");
        }
        other.filter(name -> !columns().contains(name))
                .ifPresent(name -> comparison.problem(
                        comparison.line("at-least"),
                        "unknown-column",
                        name,
                        Fields.nearest(name, columns()),
                        form.id()));
        return other.map(name -> new Condition.AtLeast(column, name));
    }

    private void known(Fields fields, String column, String word) {
        List<String> words = values(column);
        if (!words.isEmpty() && !words.contains(word)) {
            fields.problem(fields.line(column), "unknown-word", column, word, Fields.nearest(word, words));
        }
    }

    private List<String> values(String column) {
        if (column.equals(FormDefinition.TIMING)) {
            return List.of(Timing.values()).stream().map(Timing::code).toList();
        }
        if (form.columnOf(vn.nenep.definition.ColumnType.MEASURE)
                .filter(c -> c.id().equals(column))
                .isPresent()) {
            return form.measures().stream().map(FormDefinition.Measure::id).toList();
        }
        return form.column(column)
                .flatMap(ColumnDefinition::scale)
                .map(Scale::codes)
                .orElse(List.of());
    }

    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        form.columns().forEach(column -> columns.add(column.id()));
        form.timing().ifPresent(timing -> columns.add(FormDefinition.TIMING));
        columns.add(SENDER);
        return columns;
    }
}
