package vn.nenep.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The closed span of days that a number belongs to: a year, half-year, quarter or month.
 *
 * @param kind its length
 * @param year 1900 to 2999
 * @param number which one of the year, from 1; always 1 for a year
 */
public record Period(PeriodKind kind, int year, int number) implements Comparable<Period> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(0[1-9]|1[0-2])))?");
    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::firstDay).thenComparing(Period::kind);

    public Period {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("A year is 1900 to 2999, was " + year);
        }
        if (number < 1 || number > kind.perYear()) {
            throw new IllegalArgumentException(kind + " is 1 to " + kind.perYear() + ", was " + number);
        }
    }

    public static Period ofYear(int year) {
        return new Period(PeriodKind.YEAR, year, 1);
    }

    public static Period ofHalf(int year, int half) {
        return new Period(PeriodKind.HALF, year, half);
    }

    public static Period ofQuarter(int year, int quarter) {
        return new Period(PeriodKind.QUARTER, year, quarter);
    }

    public static Period ofMonth(int year, int month) {
        return new Period(PeriodKind.MONTH, year, month);
    }

    /** The period of that kind which holds the day. */
    public static Period containing(LocalDate day, PeriodKind kind) {
        return new Period(kind, day.getYear(), (day.getMonthValue() - 1) / kind.months() + 1);
    }

    /** Reads a code as {@link #code} writes it; empty for anything else. */
    public static Optional<Period> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < 1900 || year > 2999) {
            return Optional.empty();
        }
        if (matcher.group(2) != null) {
            return Optional.of(ofHalf(year, Integer.parseInt(matcher.group(3))));
        }
        if (matcher.group(4) != null) {
            return Optional.of(ofQuarter(year, Integer.parseInt(matcher.group(5))));
        }
        return Optional.of(matcher.group(6) == null ? ofYear(year) : ofMonth(year, Integer.parseInt(matcher.group(6))));
    }

    /** {@code 2025}, {@code 2025-H1}, {@code 2025-Q1} or {@code 2025-01}. */
    public String code() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + number;
            case QUARTER -> year + "-Q" + number;
            case MONTH -> year + (number < 10 ? "-0" : "-") + number;
        };
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * kind.months() + 1, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * kind.months()).atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The shorter (or equal) periods of that kind inside this one, in order. */
    public List<Period> split(PeriodKind into) {
        if (into.months() > kind.months()) {
            throw new IllegalArgumentException(code() + " can't be split into " + into);
        }
        int each = kind.months() / into.months();
        return IntStream.rangeClosed((number - 1) * each + 1, number * each)
                .mapToObj(n -> new Period(into, year, n))
                .toList();
    }

    /** The period of that kind, longer or equal, that holds this one. */
    public Period within(PeriodKind longer) {
        if (longer.months() < kind.months()) {
            throw new IllegalArgumentException(code() + " does not fit into a " + longer);
        }
        return containing(firstDay(), longer);
    }

    /** The same period one year earlier. */
    public Period yearBefore() {
        return new Period(kind, year - 1, number);
    }

    @Override
    public int compareTo(Period other) {
        return BY_START.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
