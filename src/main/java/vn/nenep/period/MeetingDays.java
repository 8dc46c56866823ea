package vn.nenep.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which days of a month its regular meeting is to be held on: the ways in which rules say so. */
public sealed interface MeetingDays {

    /** The window of a month. */
    MeetingWindow of(Period month);

    /**
     * The last days of the month.
     *
     * @param graceDay last day of the next month that is allowed in special cases
     */
    record LastDays(int days, int graceDay) implements MeetingDays {
        @Override
        public MeetingWindow of(Period month) {
            return MeetingWindow.lastDays(month, days, graceDay);
        }
    }

    /** What a rule may mean by the last week of a month; the resolution does not say. */
    enum Week {
        /** from the Monday of the week that holds the last day, as far as it lies in the month, to the last day */
        OF_LAST_DAY,
        /** the last week from Monday to Sunday that lies in the month whole */
        FULL
    }

    /**
     * The last week of the month. Days of the month after a full week are allowed in special cases, as those of the next one.
     *
     * @param graceDay last day of the next month that is allowed in special cases
     */
    record LastWeek(Week week, int graceDay) implements MeetingDays {
        @Override
        public MeetingWindow of(Period month) {
            MeetingWindow wide = MeetingWindow.lastDays(month, 1, graceDay);
            LocalDate end = month.lastDay();
            LocalDate to = week == Week.FULL ? end.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)) : end;
            LocalDate monday = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate from = monday.isBefore(month.firstDay()) ? month.firstDay() : monday;
            return new MeetingWindow(wide.first(), from, to, wide.exceptionTo(), wide.last());
        }
    }

    /**
     * One day of the month itself, with a tolerance; the meeting belongs to the month in which it is held.
     *
     * @param before days before it that are on time too
     * @param after days after it that are on time too
     * @param exceptionTo last day of the month that is allowed in special cases; 0 for none
     */
    record FixedDay(int day, int before, int after, int exceptionTo) implements MeetingDays {
        @Override
        public MeetingWindow of(Period month) {
            LocalDate fixed = month.firstDay().withDayOfMonth(day);
            LocalDate from = fixed.minusDays(before);
            LocalDate to = fixed.plusDays(after);
            LocalDate exception = month.firstDay().plusDays(exceptionTo - 1L);
            return new MeetingWindow(
                    month.firstDay(),
                    from.isBefore(month.firstDay()) ? month.firstDay() : from,
                    to,
                    exception.isBefore(to) ? to : exception,
                    month.lastDay());
        }
    }
}
