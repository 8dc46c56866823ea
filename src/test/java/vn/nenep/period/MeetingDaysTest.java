package vn.nenep.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.period.MeetingDays.FixedDay;
import vn.nenep.period.MeetingDays.LastDays;
import vn.nenep.period.MeetingDays.LastWeek;
import vn.nenep.period.MeetingDays.Week;

/** What the last week of a month may mean, and a fixed day. */
class MeetingDaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022-01, 25..31, 31..31, 24..30",
        "2022-12, 25..31, 26..31, 19..25",
        "2023-01, 25..31, 30..31, 23..29",
        "2023-04, 24..30, 24..30, 24..30",
        "2024-02, 23..29, 26..29, 19..25",
    })
    void theLastWeekHasThreeMeanings(String code, String lastSeven, String ofLastDay, String full) {
        Period month = Period.parse(code).orElseThrow();

        assertThat(onTime(new LastDays(7, 10).of(month))).isEqualTo(lastSeven);
        assertThat(onTime(new LastWeek(Week.OF_LAST_DAY, 10).of(month))).isEqualTo(ofLastDay);
        assertThat(onTime(new LastWeek(Week.FULL, 10).of(month))).isEqualTo(full);
    }

    private static String onTime(MeetingWindow window) {
        return window.onTimeFrom().getDayOfMonth() + ".." + window.onTimeTo().getDayOfMonth();
    }

    @ParameterizedTest(name = "the full week of February 2024 is 19 to 25: {0} is {1}")
    @CsvSource({
        "2024-02-18, EARLY",
        "2024-02-19, ON_TIME",
        "2024-02-25, ON_TIME",
        "2024-02-26, EXCEPTION",
        "2024-03-10, EXCEPTION",
        "2024-03-11, LATE",
    })
    void daysAfterAFullWeekAreExceptions(LocalDate day, Timing timing) {
        assertThat(new LastWeek(Week.FULL, 10).of(Period.ofMonth(2024, 2)).timing(day))
                .contains(timing);
    }

    @ParameterizedTest(name = "on the 3rd, two days after it too, the 10th at last: {0} is {1}")
    @CsvSource({
        "2025-08-02, EARLY",
        "2025-08-03, ON_TIME",
        "2025-08-05, ON_TIME",
        "2025-08-06, EXCEPTION",
        "2025-08-10, EXCEPTION",
        "2025-08-11, LATE",
        "2025-08-31, LATE",
        "2025-09-01, -",
        "2025-07-31, -",
    })
    void aFixedDayBelongsToItsOwnMonth(LocalDate day, String timing) {
        MeetingWindow window = new FixedDay(3, 0, 2, 10).of(Period.ofMonth(2025, 8));

        assertThat(window.timing(day).map(Timing::name).orElse("-")).isEqualTo(timing);
    }

    @ParameterizedTest(name = "two days around the 1st, no exception: {0} is {1}")
    @CsvSource({"2025-08-01, ON_TIME", "2025-08-03, ON_TIME", "2025-08-04, LATE"})
    void aToleranceNeverReachesIntoTheMonthBefore(LocalDate day, Timing timing) {
        assertThat(new FixedDay(1, 2, 2, 0).of(Period.ofMonth(2025, 8)).timing(day))
                .contains(timing);
    }
}
