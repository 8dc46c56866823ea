package vn.nenep.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which the regular meeting of a month may be held.
 *
 * @param onTimeFrom first day that is on time
 * @param onTimeTo last day that is on time
 * @param exceptionTo last day allowed in special cases, or the day before {@code onTimeTo} when there are none
 * @param first first day that belongs to the month at all
 * @param last last day that belongs to the month at all
 */
public record MeetingWindow(
        LocalDate first, LocalDate onTimeFrom, LocalDate onTimeTo, LocalDate exceptionTo, LocalDate last) {

    /**
     * The window of a month: its last days, with some days of the next month in special cases.
     *
     * @param month a month
     * @param lastDays how many days at the end of the month are on time (the resolution: 7)
     * @param graceDay last day of the next month that is allowed in special cases (the resolution: 10)
     */
    public static MeetingWindow lastDays(Period month, int lastDays, int graceDay) {
        LocalDate end = month.lastDay();
        return new MeetingWindow(
                month.firstDay(),
                end.minusDays(lastDays - 1L),
                end,
                end.plusDays(graceDay),
                end.plusMonths(1).withDayOfMonth(1).plusMonths(1).minusDays(1));
    }

    /** How a day stands to the month; empty when it belongs to another one. */
    public Optional<Timing> timing(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            return Optional.empty();
        }
        if (day.isBefore(onTimeFrom)) {
            return Optional.of(Timing.EARLY);
        }
        if (!day.isAfter(onTimeTo)) {
            return Optional.of(Timing.ON_TIME);
        }
        return Optional.of(day.isAfter(exceptionTo) ? Timing.LATE : Timing.EXCEPTION);
    }
}
