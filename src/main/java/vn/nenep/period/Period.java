package vn.nenep.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The closed span of days that a number belongs to: a year, half-year, quarter or month, or a run of months that is none of
 * these, which only reports are about.
 *
 * @param kind its length; for a run, that of its parts
 * @param year 1900 to 2999; for a run, that in which it begins
 * @param number which one of the year, from 1; always 1 for a year
 * @param length 1, or how many months a run has
 */
public record Period(PeriodKind kind, int year, int number, int length) implements Comparable<Period> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(0[1-9]|1[0-2])))?");
    private static final int FACTOR = 31;
    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::firstDay).thenComparing(Period::kind).thenComparingInt(Period::length);

    public Period {
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("A year is 1900 to 2999, was " + year);
        }
        if (number < 1 || number > kind.perYear()) {
            throw new IllegalArgumentException(kind + " is 1 to " + kind.perYear() + ", was " + number);
        }
        if (length < 1 || (length > 1 && kind != PeriodKind.MONTH)) {
            throw new IllegalArgumentException("Only months make a run, was " + length + " of " + kind);
        }
    }

    /** A period of the calendar. */
    public Period(PeriodKind kind, int year, int number) {
        this(kind, year, number, 1);
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

    /** All months from one to another: a year, half-year, quarter or month where they are just that, else a run. */
    public static Period ofMonths(YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        int months = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        return Stream.of(PeriodKind.values())
                .map(kind -> containing(from.atDay(1), kind))
                .filter(period -> period.firstDay().equals(from.atDay(1))
                        && period.lastDay().equals(to.atEndOfMonth()))
                .findFirst()
                .orElseGet(() -> new Period(PeriodKind.MONTH, from.getYear(), from.getMonthValue(), months));
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

    /**
     * {@code 2025}, {@code 2025-H1}, {@code 2025-Q1} or {@code 2025-01}; a run from its first month to its last, with the two
     * hyphens that ISO 8601 has for names of files: {@code 2024-07--2025-06}.
     */
    public String code() {
        if (isRun()) {
            return containing(firstDay(), kind).code() + "--"
                    + containing(lastDay(), kind).code();
        }
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
        return YearMonth.of(year, number * kind.months())
                .plusMonths(length - 1L)
                .atEndOfMonth();
    }

    /** Whether it is none of the periods of the calendar. */
    public boolean isRun() {
        return length > 1;
    }

    /** The years that it touches. */
    public List<Integer> years() {
        return IntStream.rangeClosed(year, lastDay().getYear()).boxed().toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The periods of that kind that lie wholly inside this one, in order; none when they are longer. */
    public List<Period> split(PeriodKind into) {
        return Stream.iterate(
                        firstDay(),
                        day -> !day.isAfter(lastDay()),
                        day -> containing(day, into).lastDay().plusDays(1))
                .map(day -> containing(day, into))
                .filter(part ->
                        !part.firstDay().isBefore(firstDay()) && !part.lastDay().isAfter(lastDay()))
                .toList();
    }

    /** The period of that kind, longer or equal, that holds this one. */
    public Period within(PeriodKind longer) {
        if (longer.months() < kind.months()) {
            throw new IllegalArgumentException(code() + " does not fit into a " + longer);
        }
        return containing(firstDay(), longer);
    }

    /** It and the longer ones that hold it: a month, its quarter, half and year. */
    public List<Period> andLonger() {
        return Stream.of(PeriodKind.values())
                .filter(longer -> longer.compareTo(kind) >= 0)
                .map(this::within)
                .toList();
    }

    /** The periods in it that are no shorter than a kind, short ones first. */
    public List<Period> downTo(PeriodKind shortest) {
        return Stream.of(PeriodKind.values())
                .filter(part -> part.compareTo(shortest) >= 0)
                .flatMap(part -> split(part).stream())
                .toList();
    }

    /** The same period one year earlier. */
    public Period yearBefore() {
        return new Period(kind, year - 1, number, length);
    }

    /** Spelled out: every figure is looked up by its period, and the one that Java makes is several times slower. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Period period
                        && kind == period.kind
                        && year == period.year
                        && number == period.number
                        && length == period.length);
    }

    @Override
    public int hashCode() {
        return ((year * FACTOR + kind.months()) * FACTOR + number) * FACTOR + length;
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
