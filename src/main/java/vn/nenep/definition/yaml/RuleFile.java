package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.Rule;
import vn.nenep.definition.Rule.ExcellenceCap.Base;
import vn.nenep.definition.Rule.ExcellenceCap.Rounding;
import vn.nenep.definition.Rule.ExcellenceCap.Scope;
import vn.nenep.definition.Rule.Validity;
import vn.nenep.period.MeetingDays;
import vn.nenep.period.MeetingDays.Week;

/** Reads a dated rule: {@code kind: rule}. */
final class RuleFile {

    private static final List<String> KINDS = List.of("meeting-window", "quality-scale", "excellence-cap");

    private static final List<String> WINDOWS = List.of("last-days", "last-week", "fixed-day");

    private RuleFile() {}

    /** The rule; empty when it has a problem, or is switched off ({@code off: yes}): it is checked all the same. */
    static Optional<Rule> read(Fields fields) {
        String id = fields.name("id", Fields.KEBAB);
        fields.optionalText("title");
        Validity validity = validity(fields);
        Optional<Rule> rule = Optional.empty();
        if (fields.has("meeting-window")) {
            rule = fields.mapping("meeting-window").map(window -> window(id, validity, window));
        } else if (fields.has("quality-scale")) {
            rule = fields.mapping("quality-scale").map(scale -> scale(id, validity, scale));
        } else if (fields.has("excellence-cap")) {
            rule = fields.mapping("excellence-cap").map(cap -> cap(id, validity, cap));
        } else {
            fields.problem(fields.line(), "one-of", String.join(", ", KINDS));
            KINDS.forEach(fields::node);
        }
        boolean off = fields.yes("off");
        fields.finish();
        return rule.filter(read -> !off);
    }

    private static Validity validity(Fields fields) {
        String source = fields.text("source");
        Optional<Fields> valid = fields.mapping("valid");
        if (valid.isEmpty()) {
            fields.problem(fields.line(), "missing", "valid");
        }
        Optional<LocalDate> from = valid.flatMap(v -> v.optionalDate("from"));
        Optional<LocalDate> to = valid.flatMap(v -> v.optionalDate("to"));
        valid.ifPresent(Fields::finish);
        return new Validity(from.orElse(LocalDate.MIN), to, source);
    }

    private static Rule window(String id, Validity validity, Fields fields) {
        int graceDay = whole(fields, "grace-day", 0, 28);
        MeetingDays days = switch (fields.oneOf(WINDOWS).orElse("")) {
            case "last-week" ->
                new MeetingDays.LastWeek(
                        fields.choice("last-week", Words.of(Week.class)).orElse(Week.FULL), graceDay);
            case "fixed-day" ->
                new MeetingDays.FixedDay(
                        whole(fields, "fixed-day", 1, 28),
                        whole(fields, "days-before", 0, 27),
                        whole(fields, "days-after", 0, 27),
                        whole(fields, "exception-to", 0, 28));
            default -> new MeetingDays.LastDays(whole(fields, "last-days", 1, 28), graceDay);
        };
        fields.finish();
        return new Rule.MeetingWindowRule(id, validity, days);
    }

    /** A number of days; the least one where the key is not there. */
    private static int whole(Fields fields, String key, int least, int most) {
        BigDecimal number = fields.optionalNumber(key).orElse(BigDecimal.valueOf(least));
        boolean possible = number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        if (!possible) {
            fields.problem(fields.line(key), "window-days", key, least, most, number.toPlainString());
        }
        return possible ? number.intValue() : least;
    }

    private static Rule scale(String id, Validity validity, Fields fields) {
        Map<String, BigDecimal> lowest = new LinkedHashMap<>();
        fields.all()
                .keySet()
                .forEach(level -> fields.optionalNumber(level).ifPresent(score -> lowest.put(level, score)));
        return new Rule.QualityScale(id, validity, lowest);
    }

    private static Rule cap(String id, Validity validity, Fields fields) {
        BigDecimal percent = fields.optionalNumber("percent").orElseGet(() -> {
            fields.problem(fields.line(), "missing", "percent");
            return BigDecimal.ZERO;
        });
        Rule.ExcellenceCap cap = new Rule.ExcellenceCap(
                id,
                validity,
                percent,
                fields.choiceOr("base", Words.of(Base.class), Base.T_ONLY),
                fields.choiceOr("scope", Words.of(Scope.class), Scope.COMMITTEE),
                fields.choiceOr("rounding", Words.of(Rounding.class), Rounding.FLOOR));
        fields.finish();
        return cap;
    }
}
