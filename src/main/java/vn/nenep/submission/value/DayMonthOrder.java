package vn.nenep.submission.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nenep.period.Period;

/**
 * Tells whether a column of dates was typed on a machine with American settings, which swaps day and month whenever the
 * day is 12 or less. The whole column decides, together with the months that the rows state; nothing is guessed.
 */
public final class DayMonthOrder {

    private DayMonthOrder() {}

    /**
     * A date as the file holds it.
     *
     * @param period what it has to belong to: the row's month, or the form's period
     * @param monthly whether it may also lie in the month after
     */
    public record Dated(LocalDate date, Period period, boolean monthly) {

        private boolean fits(LocalDate day) {
            LocalDate last =
                    monthly ? period.lastDay().plusDays(1).plusMonths(1).minusDays(1) : period.lastDay();
            return !day.isBefore(period.firstDay()) && !day.isAfter(last);
        }
    }

    /**
     * True when no date is right as it stands only, and at least one is right only with day and month exchanged. Dates
     * that are wrong either way say nothing.
     */
    public static boolean isSwapped(List<Dated> dates) {
        boolean anySwapped = false;
        for (Dated dated : dates) {
            boolean fitsAsIs = dated.fits(dated.date());
            boolean fitsSwapped = swapped(dated.date()).filter(dated::fits).isPresent();
            if (fitsAsIs && !fitsSwapped) {
                return false;
            }
            anySwapped = anySwapped || (fitsSwapped && !fitsAsIs);
        }
        return anySwapped;
    }

    /** The date with day and month exchanged; empty when the day is no month. */
    public static Optional<LocalDate> swapped(LocalDate date) {
        try {
            return Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
