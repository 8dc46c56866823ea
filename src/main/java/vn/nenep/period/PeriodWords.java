package vn.nenep.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words by which people and jobs ask for a period or a month. */
public final class PeriodWords {

    private static final Pattern RELATIVE = Pattern.compile("(current|previous)-(year|half|quarter|month)");
    private static final Pattern RUN = Pattern.compile("(.+)--(.+)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{4})");

    private PeriodWords() {}

    /**
     * A period as its code says it ({@code 2025}, {@code 2025-h1}, {@code 2024-07--2025-06}), or seen from a day:
     * {@code current-quarter}, {@code previous-half}. Empty for anything else.
     */
    public static Optional<Period> period(String word, LocalDate today) {
        Matcher relative = RELATIVE.matcher(word);
        if (relative.matches()) {
            PeriodKind kind = PeriodKind.valueOf(relative.group(2).toUpperCase(Locale.ROOT));
            Period current = Period.containing(today, kind);
            return Optional.of(
                    relative.group(1).equals("current")
                            ? current
                            : Period.containing(current.firstDay().minusDays(1), kind));
        }
        Matcher run = RUN.matcher(word);
        if (run.matches()) {
            return month(run.group(1))
                    .flatMap(from ->
                            month(run.group(2)).filter(to -> !to.isBefore(from)).map(to -> Period.ofMonths(from, to)));
        }
        return Period.parse(word.toUpperCase(Locale.ROOT));
    }

    /** A month as {@code 2024-07} or {@code 7/2024}; empty for anything else. */
    public static Optional<YearMonth> month(String word) {
        Matcher monthFirst = MONTH_FIRST.matcher(word);
        String code = monthFirst.matches()
                ? monthFirst.group(2) + (monthFirst.group(1).length() == 1 ? "-0" : "-") + monthFirst.group(1)
                : word;
        return Period.parse(code)
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .map(period -> YearMonth.from(period.firstDay()));
    }
}
