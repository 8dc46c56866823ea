package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.Rule;
import vn.nenep.definition.Rule.Validity;

/** Reads a dated rule: {@code kind: rule}. */
final class RuleFile {

    private static final List<String> KINDS = List.of("meeting-window", "quality-scale", "excellence-cap");

    private RuleFile() {}

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
        fields.finish();
        return rule;
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
        int lastDays =
                fields.optionalNumber("last-days").map(BigDecimal::intValue).orElse(0);
        int graceDay =
                fields.optionalNumber("grace-day").map(BigDecimal::intValue).orElse(0);
        if (lastDays < 1 || lastDays > 28 || graceDay < 0 || graceDay > 28) {
            fields.problem(fields.line(), "window-days");
        }
        fields.finish();
        return new Rule.MeetingWindowRule(id, validity, lastDays, graceDay);
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
        fields.finish();
        return new Rule.ExcellenceCap(id, validity, percent);
    }
}
