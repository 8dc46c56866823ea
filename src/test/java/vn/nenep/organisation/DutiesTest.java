package vn.nenep.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.organisation.SpanBuilder.aBloc;
import static vn.nenep.organisation.SpanBuilder.aCell;
import static vn.nenep.organisation.SpanBuilder.aCommittee;
import static vn.nenep.organisation.SpanBuilder.aGrassrootsCell;
import static vn.nenep.organisation.SpanBuilder.aRegisterOf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.period.MeetingWindow;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** May 2025 has its last seven days from the 25th to the 31st. */
class DutiesTest {

    private static final Register REGISTER = aRegisterOf(
            aBloc("K00"),
            aCommittee("K01").under("K00"),
            aGrassrootsCell("K03").under("K00"),
            aCell("steady").under("K01"),
            aCell("founded-25").under("K01").from("2025-05-25"),
            aCell("founded-26").under("K01").from("2025-05-26"),
            aCell("dissolved-30").under("K01").to("2025-05-30"),
            aCell("dissolved-31").under("K01").to("2025-05-31"),
            aCell("moved-28").under("K01").to("2025-05-27"),
            aCell("moved-28").under("K03").from("2025-05-28"),
            aCell("paused").under("K01").to("2025-05-26"),
            aCell("paused").under("K01").from("2025-05-29"),
            aCell("raised").under("K01").to("2025-05-28"),
            aCommittee("raised").under("K00").from("2025-05-29"));

    private final Duties duties = new Duties(REGISTER, DutiesTest::windowFrom2025On);

    @ParameterizedTest(name = "{0} owes of its months of 2025: {1}")
    @CsvSource({
        "steady,       1 2 3 4 5 6 7 8 9 10 11 12",
        "K03,          1 2 3 4 5 6 7 8 9 10 11 12",
        "founded-25,   5 6 7 8 9 10 11 12",
        "founded-26,   6 7 8 9 10 11 12",
        "dissolved-30, 1 2 3 4",
        "dissolved-31, 1 2 3 4 5",
        "moved-28,     1 2 3 4 5 6 7 8 9 10 11 12",
        "raised,       1 2 3 4",
        "K01,          ''",
        "K00,          ''",
        "nobody,       ''",
    })
    void aCellOwesAMonthWhenItIsThereOnTheFirstAndTheLastDayOfItsWindow(String code, String months) {
        assertThat(Period.ofYear(2025).split(PeriodKind.MONTH).stream()
                        .filter(month -> duties.owes(code, month))
                        .map(month -> String.valueOf(month.number()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(months);
    }

    @Test
    void aGapBetweenTheTwoDaysDoesNotCount() {
        assertThat(duties.owes("paused", Period.ofMonth(2025, 5))).isTrue();
    }

    @ParameterizedTest(name = "{0} owes {1}: {2}")
    @CsvSource({
        "steady,       2025-Q2, true",
        "founded-25,   2025-Q2, false",
        "founded-25,   2025-Q3, true",
        "founded-26,   2025-Q2, false",
        "dissolved-31, 2025-Q1, true",
        "dissolved-31, 2025-Q2, false",
        "moved-28,     2025-Q2, true",
    })
    void aCellOwesAQuarterWhenItOwesItsThreeMonths(String code, String quarter, boolean owes) {
        assertThat(duties.owes(code, period(quarter))).isEqualTo(owes);
    }

    @ParameterizedTest(name = "{0} owes {1}: {2}")
    @CsvSource({
        "founded-26,   2025-H1, true",
        "founded-26,   2025,    true",
        "founded-26,   2024,    false",
        "dissolved-31, 2025-H1, false",
        "dissolved-31, 2025,    false",
        "dissolved-31, 2024-H2, true",
        "raised,       2025-H1, false",
        "K03,          2025,    true",
        "K01,          2025,    false",
    })
    void aCellOwesAHalfAndAYearWhenItIsThereOnTheLastDay(String code, String period, boolean owes) {
        assertThat(duties.owes(code, period(period))).isEqualTo(owes);
    }

    @ParameterizedTest(name = "{0} is due on {1}")
    @CsvSource({
        "2025-01, 2025-02-10",
        "2025-12, 2026-01-10",
        "2025-Q2, 2025-07-10",
        "2025-Q4, 2026-01-10",
        "2025-H1, 2025-06-30",
        "2025,    2025-12-31",
    })
    void isDueWhenItCanNoLongerBeFulfilled(String period, LocalDate due) {
        assertThat(duties.dueOn(period(period))).isEqualTo(due);
    }

    @Test
    void aMonthWithoutARuleIsNeverOwed() {
        assertThat(duties.owes("steady", Period.ofMonth(2024, 12))).isFalse();
        assertThat(duties.owes("steady", Period.ofQuarter(2024, 4))).isFalse();
        assertThat(duties.dueOn(Period.ofMonth(2024, 12))).isEqualTo(LocalDate.MAX);
    }

    private static Optional<MeetingWindow> windowFrom2025On(Period month) {
        return month.year() < 2025 ? Optional.empty() : Optional.of(MeetingWindow.lastDays(month, 7, 10));
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }
}
