package vn.nenep.correspondence.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Condition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.period.Timing;

/** Conditions on a row as formulas of a spreadsheet. */
final class ConditionFormula {

    private final FormLayout layout;
    private final Optional<MonthWindows> windows;

    ConditionFormula(FormLayout layout, Optional<MonthWindows> windows) {
        this.layout = layout;
        this.windows = windows;
    }

    /** Whether all hold in the first row of an area; empty when a spreadsheet can't tell. */
    Optional<String> all(List<Condition> conditions, Area area) {
        List<String> formulas = conditions.stream()
                .flatMap(condition -> one(condition, area).stream())
                .toList();
        return formulas.size() == conditions.size()
                ? Optional.of(formulas.isEmpty() ? "TRUE" : "AND(" + String.join(",", formulas) + ")")
                : Optional.empty();
    }

    private Optional<String> one(Condition condition, Area area) {
        if (condition instanceof Condition.In in && in.column().equals(FormDefinition.TIMING)) {
            return timing(in, area);
        }
        if (layout.at(condition.column()) < 0) {
            return Optional.empty();
        }
        String cell = layout.cell(condition.column(), area);
        if (condition instanceof Condition.In in) {
            return Optional.of(in.values().stream()
                    .map(value -> cell + "=" + quoted(title(in.column(), value)))
                    .collect(Collectors.joining(",", "OR(", ")")));
        }
        if (condition instanceof Condition.MoreThan more) {
            return Optional.of("SUM(" + cell + ")>" + more.number().toPlainString());
        }
        if (condition instanceof Condition.AtLeast atLeast && layout.at(atLeast.other()) >= 0) {
            return Optional.of("SUM(" + cell + ")>=SUM(" + layout.cell(atLeast.other(), area) + ")");
        }
        boolean given = condition instanceof Condition.Marked || condition instanceof Condition.Given;
        return given ? Optional.of("NOT(ISBLANK(" + cell + "))") : Optional.empty();
    }

    private Optional<String> timing(Condition.In in, Area area) {
        return windows.flatMap(days -> layout.form().timing().map(timing -> {
            String month = layout.cell(timing.month(), area);
            String date = layout.cell(timing.date(), area);
            return Arrays.stream(Timing.values())
                    .filter(one -> in.values().contains(one.code()))
                    .map(one -> days.timed(month, date, one))
                    .collect(Collectors.joining(",", "AND(ISNUMBER(" + date + "),OR(", "))"));
        }));
    }

    private String title(String column, String value) {
        return layout.form()
                .column(column)
                .flatMap(ColumnDefinition::scale)
                .flatMap(scale -> scale.value(value))
                .map(Scale.Value::title)
                .orElse(value);
    }

    /** A text in a formula. */
    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
