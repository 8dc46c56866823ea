package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import vn.nenep.definition.Deadline;
import vn.nenep.definition.FormDefinition.Subjects;

/** Reads when a form is to be there: {@code deadline: {after-end-days: 15}} or {@code {day: 15, months-after: 1}}. */
final class DeadlineFields {

    private static final String KEY = "deadline";
    private static final int MOST_DAYS = 366;
    private static final int LAST_DAY = 31;
    private static final int MOST_MONTHS = 12;

    private DeadlineFields() {}

    static Optional<Deadline> read(Fields form, Subjects subjects) {
        if (subjects == Subjects.REGISTER) {
            if (form.has(KEY)) {
                form.node(KEY);
                form.problem(form.line(KEY), "deadline-of-register");
            }
            return Optional.empty();
        }
        if (!form.has(KEY)) {
            form.problem(form.line(), "missing", KEY);
        }
        return form.mapping(KEY).flatMap(DeadlineFields::deadline);
    }

    private static Optional<Deadline> deadline(Fields fields) {
        boolean byDays = fields.has("after-end-days");
        boolean byDay = fields.has("day") || fields.has("months-after");
        Optional<Deadline> deadline = byDays ? afterEnd(fields) : dayOfMonth(fields);
        if (byDays == byDay) {
            fields.problem(fields.line(), "one-of", "after-end-days, day");
        }
        // both ways are known, so that neither is taken for a key nobody knows
        fields.node("day");
        fields.node("months-after");
        fields.finish();
        return deadline;
    }

    private static Optional<Deadline> afterEnd(Fields fields) {
        return whole(fields, "after-end-days", 0, MOST_DAYS, "deadline-days").map(Deadline.AfterEnd::new);
    }

    private static Optional<Deadline> dayOfMonth(Fields fields) {
        fields.node("after-end-days");
        Optional<Integer> day = whole(fields, "day", 1, LAST_DAY, "deadline-day");
        Optional<Integer> months = fields.has("months-after")
                ? whole(fields, "months-after", 1, MOST_MONTHS, "deadline-months")
                : Optional.of(1);
        return day.flatMap(one -> months.map(after -> new Deadline.DayOfMonth(one, after)));
    }

    private static Optional<Integer> whole(Fields fields, String key, int least, int most, String problem) {
        Optional<BigDecimal> number = fields.optionalNumber(key);
        boolean possible = number.filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.compareTo(BigDecimal.valueOf(least)) >= 0
                        && n.compareTo(BigDecimal.valueOf(most)) <= 0)
                .isPresent();
        if (number.isPresent() && !possible) {
            fields.problem(fields.line(key), problem, number.get().toPlainString(), most);
        }
        return possible ? number.map(BigDecimal::intValue) : Optional.empty();
    }
}
