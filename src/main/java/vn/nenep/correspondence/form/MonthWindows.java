package vn.nenep.correspondence.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.definition.Definitions;
import vn.nenep.period.MeetingWindow;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.period.Timing;

/** The days that belong to each month of a period, as formulas over the cells of a month and a date. */
final class MonthWindows {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final List<Month> months;

    private MonthWindows(List<Month> months) {
        this.months = months;
    }

    /** A month and its window. */
    record Month(Period month, MeetingWindow window) {}

    /** The first and the last of some days. */
    record Days(LocalDate first, LocalDate last) {}

    /** The windows of a period; empty when a month of it has none. */
    static Optional<MonthWindows> of(Definitions definitions, Period period) {
        List<Period> all = period.split(PeriodKind.MONTH);
        List<Month> months = all.stream()
                .flatMap(month -> definitions.meetingWindow(month).map(window -> new Month(month, window)).stream())
                .toList();
        return months.size() == all.size() ? Optional.of(new MonthWindows(months)) : Optional.empty();
    }

    List<Month> months() {
        return months;
    }

    /** The number that a spreadsheet keeps for a day. */
    static String serial(LocalDate day) {
        return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day));
    }

    /** The first day of the month in a cell; of the first month when none stands there yet. */
    String first(String monthCell) {
        return chosen(monthCell, days -> days.first(), months.get(0).window().first());
    }

    /** The last one. */
    String last(String monthCell) {
        return chosen(
                monthCell,
                days -> days.last(),
                months.get(months.size() - 1).window().last());
    }

    private String chosen(String monthCell, Function<MeetingWindow, LocalDate> day, LocalDate otherwise) {
        String days =
                months.stream().map(month -> serial(day.apply(month.window()))).collect(Collectors.joining(","));
        int before = months.get(0).month().number() - 1;
        return "IFERROR(CHOOSE(" + monthCell + "-" + before + "," + days + ")," + serial(otherwise) + ")";
    }

    /** Whether the date belongs to the month. */
    String belongs(String monthCell, String dateCell) {
        return anyOf(monthCell, dateCell, window -> new Days(window.first(), window.last()));
    }

    /** Whether the date has that timing. */
    String timed(String monthCell, String dateCell, Timing timing) {
        return anyOf(monthCell, dateCell, window -> days(window, timing));
    }

    static Days days(MeetingWindow window, Timing timing) {
        return switch (timing) {
            case ON_TIME -> new Days(window.onTimeFrom(), window.onTimeTo());
            case EXCEPTION -> new Days(window.onTimeTo().plusDays(1), window.exceptionTo());
            case EARLY -> new Days(window.first(), window.onTimeFrom().minusDays(1));
            case LATE -> new Days(window.exceptionTo().plusDays(1), window.last());
        };
    }

    private String anyOf(String monthCell, String dateCell, Function<MeetingWindow, Days> days) {
        return months.stream()
                .map(month -> "AND(" + monthCell + "=" + month.month().number() + "," + dateCell + ">="
                        + serial(days.apply(month.window()).first()) + "," + dateCell + "<="
                        + serial(days.apply(month.window()).last()) + ")")
                .collect(Collectors.joining(",", "OR(", ")"));
    }
}
