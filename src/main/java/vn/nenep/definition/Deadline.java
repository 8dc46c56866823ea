package vn.nenep.definition;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.nenep.period.Period;

/** The rule for the last day on which a form of a period is in time; that day itself still is. */
public sealed interface Deadline {

    /** The last day for a form of a period. */
    LocalDate of(Period period);

    /** Some days after the last day of the period. */
    record AfterEnd(int days) implements Deadline {
        @Override
        public LocalDate of(Period period) {
            return period.lastDay().plusDays(days);
        }
    }

    /**
     * A day of a month after the period.
     *
     * @param day 1 to 31; a month that is shorter ends it
     * @param monthsAfter how many months after the last month of the period, from 1
     */
    record DayOfMonth(int day, int monthsAfter) implements Deadline {
        @Override
        public LocalDate of(Period period) {
            YearMonth month = YearMonth.from(period.lastDay()).plusMonths(monthsAfter);
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }
}
