package vn.nenep.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.period.Period;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 15, 2025-04-15",
        "2025-Q4, 15, 2026-01-15",
        "2025-H1, 0, 2025-06-30",
        "2025, 60, 2026-03-01",
        "2023-Q4, 60, 2024-02-29",
    })
    void countsDaysFromTheLastDayOfThePeriod(String period, int days, LocalDate deadline) {
        assertThat(new Deadline.AfterEnd(days).of(Period.parse(period).orElseThrow()))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 15, 1, 2025-04-15",
        "2025-Q4, 15, 1, 2026-01-15",
        "2025, 31, 2, 2026-02-28",
        "2023, 31, 2, 2024-02-29",
        "2025-H1, 1, 12, 2026-06-01",
    })
    void takesADayOfALaterMonthWhichAShorterMonthEnds(String period, int day, int months, LocalDate deadline) {
        assertThat(new Deadline.DayOfMonth(day, months).of(Period.parse(period).orElseThrow()))
                .isEqualTo(deadline);
    }
}
