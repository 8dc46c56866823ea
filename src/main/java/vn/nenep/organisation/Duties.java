package vn.nenep.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.nenep.period.MeetingWindow;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/**
 * What a cell owes: which months, quarters, halves and years it has to report, and the day from which a missing one is
 * a failure. Months go by the meeting window in force ({@code indicators.md}, Notions).
 */
public final class Duties {

    private final Register register;
    private final Function<Period, Optional<MeetingWindow>> windows;

    /** Duties of the cells of a register; a month for which there is no window is never owed. */
    public Duties(Register register, Function<Period, Optional<MeetingWindow>> windows) {
        this.register = register;
        this.windows = windows;
    }

    /** Whether the organisation is a cell that owes the period, whenever it falls due. */
    public boolean owes(String code, Period period) {
        return switch (period.kind()) {
            case MONTH ->
                windows.apply(period)
                        .map(window -> isCell(code, window.onTimeFrom()) && isCell(code, window.onTimeTo()))
                        .orElse(false);
            case QUARTER -> period.split(PeriodKind.MONTH).stream().allMatch(month -> owes(code, month));
            case HALF, YEAR -> isCell(code, period.lastDay());
        };
    }

    /** The last day on which the period can still be fulfilled: it is due when that day is not after the as-of date. */
    public LocalDate dueOn(Period period) {
        return switch (period.kind()) {
            case MONTH -> windows.apply(period).map(MeetingWindow::exceptionTo).orElse(LocalDate.MAX);
            case QUARTER ->
                period.split(PeriodKind.MONTH).stream()
                        .map(this::dueOn)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MAX);
            case HALF, YEAR -> period.lastDay();
        };
    }

    private boolean isCell(String code, LocalDate day) {
        return register.on(code, day).map(span -> span.type().isCell()).orElse(false);
    }
}
