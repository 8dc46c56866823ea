package vn.nenep.correspondence.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.definition.Check;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Condition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Rule;
import vn.nenep.definition.Rule.ExcellenceCap.Base;
import vn.nenep.definition.Scale;
import vn.nenep.finding.FindingCode;
import vn.nenep.period.Period;
import vn.nenep.period.Timing;

/** The checks of a form in plain words. */
final class RuleWords {

    private final FormDefinition form;
    private final Period period;
    private final Definitions definitions;
    private final Words words;

    RuleWords(FormDefinition form, Period period, Definitions definitions, Words words) {
        this.form = form;
        this.period = period;
        this.definitions = definitions;
        this.words = words;
    }

    /** What is checked of a column or measure, one sentence a rule. */
    List<String> of(String column) {
        List<String> rules = new ArrayList<>();
        form.column(column).ifPresent(known -> ofType(known, rules));
        form.checks().stream()
                .filter(check -> check.column().equals(column))
                .forEach(check -> sentence(check).ifPresent(text -> rules.add(words.rule(text, check.code()))));
        return rules;
    }

    private void ofType(ColumnDefinition column, List<String> rules) {
        switch (column.type()) {
            case ORGANISATION_CODE, ORGANISATIONS -> {
                rules.add(words.rule(words.text("rule.known"), FindingCode.R01));
                rules.add(words.rule(words.text("rule.own"), FindingCode.R02));
                rules.add(words.rule(words.text("rule.active"), FindingCode.R14));
                rules.add(words.rule(words.text("rule.once", once()), FindingCode.R03));
            }
            case MEASURE -> rules.add(words.rule(words.text("rule.once", once()), FindingCode.R03));
            default -> {
                // what its type asks is said beside it
            }
        }
    }

    private String once() {
        Stream<String> subject = form.columns().stream()
                .filter(column ->
                        column.type() == ColumnType.ORGANISATION_CODE || column.type() == ColumnType.ORGANISATIONS)
                .map(ColumnDefinition::id);
        return Stream.concat(subject, form.key().stream()).map(this::quoted).collect(Collectors.joining(", "));
    }

    private Optional<String> sentence(Check check) {
        if (check instanceof Check.Equal equal) {
            return Optional.of(equal.equations().stream()
                    .map(one -> sum(one.left()) + " = " + sum(one.right()))
                    .collect(Collectors.joining("; ")));
        }
        if (check instanceof Check.PartOfWhole part) {
            return Optional.of(words.text("rule.part", quoted(part.whole())));
        }
        if (check instanceof Check.Needs needs) {
            return Optional.of(words.text(
                    "rule.needs",
                    needs.when().stream().map(this::condition).collect(Collectors.joining(words.text("and")))));
        }
        if (check instanceof Check.Belongs) {
            return Optional.of(belongs());
        }
        if (check instanceof Check.Arrived) {
            return Optional.of(words.text("rule.arrived"));
        }
        return check instanceof Check.Fits fits
                ? fits(fits)
                : check instanceof Check.Cap cap ? cap(cap) : Optional.empty();
    }

    private String sum(List<String> columns) {
        return columns.isEmpty() ? "0" : columns.stream().map(this::quoted).collect(Collectors.joining(" + "));
    }

    /** A heading, the title of a measure, or what stands for the cells of the sender. */
    private String quoted(String id) {
        if (id.equals(FormDefinition.ACTIVE_CELLS)) {
            return words.text("active-cells");
        }
        return words.text(
                "quoted",
                form.column(id)
                        .map(ColumnDefinition::heading)
                        .or(() ->
                                form.measure(id).map(measure -> measure.titles().get(0)))
                        .orElse(id));
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.column().equals(FormDefinition.TIMING) ? timing(in) : in(in);
        }
        if (condition instanceof Condition.MoreThan more) {
            return words.text("when.more", quoted(more.column()), more.number().toPlainString());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return words.text("when.at-least", quoted(atLeast.column()), quoted(atLeast.other()));
        }
        return words.text("when.given", quoted(condition.column()));
    }

    private String in(Condition.In in) {
        Optional<Scale> scale = form.column(in.column()).flatMap(ColumnDefinition::scale);
        return words.text(
                "when.in",
                quoted(in.column()),
                in.values().stream()
                        .map(value -> scale.flatMap(known -> known.value(value))
                                .map(Scale.Value::title)
                                .orElse(value))
                        .collect(Collectors.joining(words.text("or"))));
    }

    private String timing(Condition.In in) {
        String days = Arrays.stream(Timing.values())
                .filter(timing -> in.values().contains(timing.code()))
                .flatMap(timing -> MonthWindows.of(definitions, period).stream()
                        .flatMap(windows -> windows.months().stream())
                        .map(month -> MonthWindows.days(month.window(), timing)))
                .map(this::days)
                .collect(Collectors.joining("; "));
        return words.text(
                "when.in", form.timing().map(timing -> quoted(timing.date())).orElse(""), days);
    }

    private String days(MonthWindows.Days days) {
        return words.text("days", Words.day(days.first()), Words.day(days.last()));
    }

    private String belongs() {
        Optional<MonthWindows> windows = form.timing().flatMap(timing -> MonthWindows.of(definitions, period));
        return windows.map(known -> known.months().stream()
                        .map(month -> words.text(
                                "rule.month",
                                month.month().number(),
                                days(new MonthWindows.Days(
                                        month.window().first(), month.window().last()))))
                        .collect(Collectors.joining("; ")))
                .orElseGet(() -> days(new MonthWindows.Days(period.firstDay(), period.lastDay())));
    }

    private Optional<String> fits(Check.Fits check) {
        Optional<Scale> scale = form.column(check.column()).flatMap(ColumnDefinition::scale);
        return definitions
                .rule(Rule.QualityScale.class, period)
                .map(rule -> words.text(
                        "rule.fits",
                        quoted(check.score()),
                        rule.lowest().entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(Comparator.<BigDecimal>reverseOrder()))
                                .map(level -> words.text(
                                        "rule.level",
                                        scale.flatMap(known -> known.value(level.getKey()))
                                                .map(Scale.Value::title)
                                                .orElse(level.getKey()),
                                        level.getValue().toPlainString()))
                                .collect(Collectors.joining(", "))));
    }

    private Optional<String> cap(Check.Cap check) {
        return definitions
                .rule(Rule.ExcellenceCap.class, period)
                .map(rule -> words.text(
                        "rule.cap",
                        quoted(check.column()),
                        rule.percent().toPlainString(),
                        rule.base() == Base.T_ONLY
                                ? quoted(check.good())
                                : sum(List.of(check.column(), check.good()))));
    }
}
