package vn.nenep.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window of the resolution: the last seven days of the month, in special cases to the 10th of the next. */
class MeetingWindowTest {

    @ParameterizedTest(name = "a meeting of {0} on {1}: {2}")
    @CsvSource({
        "2025-01, 2024-12-31, -",
        "2025-01, 2025-01-01, EARLY",
        "2025-01, 2025-01-24, EARLY",
        "2025-01, 2025-01-25, ON_TIME",
        "2025-01, 2025-01-31, ON_TIME",
        "2025-01, 2025-02-01, EXCEPTION",
        "2025-01, 2025-02-10, EXCEPTION",
        "2025-01, 2025-02-11, LATE",
        "2025-01, 2025-02-28, LATE",
        "2025-01, 2025-03-01, -",
        // 28 days
        "2025-02, 2025-02-21, EARLY",
        "2025-02, 2025-02-22, ON_TIME",
        "2025-02, 2025-02-28, ON_TIME",
        "2025-02, 2025-03-01, EXCEPTION",
        "2025-02, 2025-03-31, LATE",
        "2025-02, 2025-04-01, -",
        // 29 days
        "2024-02, 2024-02-22, EARLY",
        "2024-02, 2024-02-23, ON_TIME",
        "2024-02, 2024-02-29, ON_TIME",
        "2024-02, 2024-03-01, EXCEPTION",
        "2024-01, 2024-02-29, LATE",
        "2024-01, 2024-03-01, -",
        // 30 days
        "2025-04, 2025-04-23, EARLY",
        "2025-04, 2025-04-24, ON_TIME",
        "2025-04, 2025-05-31, LATE",
        "2025-04, 2025-06-01, -",
        // over the end of the year
        "2025-12, 2025-12-24, EARLY",
        "2025-12, 2025-12-25, ON_TIME",
        "2025-12, 2026-01-01, EXCEPTION",
        "2025-12, 2026-01-10, EXCEPTION",
        "2025-12, 2026-01-11, LATE",
        "2025-12, 2026-01-31, LATE",
        "2025-12, 2026-02-01, -",
    })
    void givesADayItsTiming(String month, LocalDate day, String timing) {
        MeetingWindow window = MeetingWindow.lastDays(Period.parse(month).orElseThrow(), 7, 10);

        assertThat(window.timing(day).map(Timing::name).orElse("-")).isEqualTo(timing);
    }

    @ParameterizedTest(name = "without special cases, a meeting of January on {0}: {1}")
    @CsvSource({"2025-01-28, EARLY", "2025-01-29, ON_TIME", "2025-01-31, ON_TIME", "2025-02-01, LATE"})
    void knowsRulesWithoutSpecialCases(LocalDate day, Timing timing) {
        assertThat(MeetingWindow.lastDays(Period.ofMonth(2025, 1), 3, 0).timing(day))
                .contains(timing);
    }
}
