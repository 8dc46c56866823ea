package vn.nenep.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025,    YEAR,    1,  2025-01-01, 2025-12-31",
        "2025-H1, HALF,    1,  2025-01-01, 2025-06-30",
        "2025-H2, HALF,    2,  2025-07-01, 2025-12-31",
        "2025-Q1, QUARTER, 1,  2025-01-01, 2025-03-31",
        "2025-Q4, QUARTER, 4,  2025-10-01, 2025-12-31",
        "2025-01, MONTH,   1,  2025-01-01, 2025-01-31",
        "2025-02, MONTH,   2,  2025-02-01, 2025-02-28",
        "2024-02, MONTH,   2,  2024-02-01, 2024-02-29",
        "2025-12, MONTH,   12, 2025-12-01, 2025-12-31",
        "1900,    YEAR,    1,  1900-01-01, 1900-12-31",
        "2999,    YEAR,    1,  2999-01-01, 2999-12-31",
    })
    void readsTheCodeThatItWrites(String code, PeriodKind kind, int number, LocalDate first, LocalDate last) {
        Period period = new Period(kind, first.getYear(), number);

        assertThat(period.code()).isEqualTo(code);
        assertThat(Period.parse(code)).contains(period);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-",
                "2025-1",
                "2025-00",
                "2025-13",
                "2025-Q0",
                "2025-Q5",
                "2025-H0",
                "2025-H3",
                "2025-q1",
                "Q1-2025",
                "2025-Q1 ",
                "1899",
                "3000",
                "2025-01-01"
            })
    void readsNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025,    HALF,    2025-H1 2025-H2",
        "2025,    QUARTER, 2025-Q1 2025-Q2 2025-Q3 2025-Q4",
        "2025-H2, QUARTER, 2025-Q3 2025-Q4",
        "2025-H1, MONTH,   2025-01 2025-02 2025-03 2025-04 2025-05 2025-06",
        "2025-Q4, MONTH,   2025-10 2025-11 2025-12",
        "2025-Q2, QUARTER, 2025-Q2",
    })
    void splitsIntoShorterPeriods(String code, PeriodKind into, String parts) {
        assertThat(codes(period(code).split(into).stream())).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06, QUARTER, 2025-Q2",
        "2025-07, QUARTER, 2025-Q3",
        "2025-06, HALF,    2025-H1",
        "2025-07, HALF,    2025-H2",
        "2025-Q2, HALF,    2025-H1",
        "2025-Q3, HALF,    2025-H2",
        "2025-H2, YEAR,    2025",
        "2025,    YEAR,    2025",
    })
    void liesWithinALongerPeriod(String code, PeriodKind longer, String expected) {
        assertThat(period(code).within(longer)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-12, 2025",
        "2025-07, 2025-12, 2025-H2",
        "2025-04, 2025-06, 2025-Q2",
        "2025-03, 2025-03, 2025-03",
        "2024-07, 2025-06, 2024-07--2025-06",
        "2025-02, 2025-03, 2025-02--2025-03",
        "2024-01, 2025-12, 2024-01--2025-12",
    })
    void allMonthsFromOneToAnotherAreACalendarPeriodWhereThereIsOne(YearMonth from, YearMonth to, String code) {
        Period months = Period.ofMonths(from, to);

        assertThat(months.code()).isEqualTo(code);
        assertThat(months.firstDay()).isEqualTo(from.atDay(1));
        assertThat(months.lastDay()).isEqualTo(to.atEndOfMonth());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07, 2025-06, YEAR,    ''",
        "2024-07, 2025-06, HALF,    2024-H2 2025-H1",
        "2024-08, 2025-06, HALF,    2025-H1",
        "2024-08, 2025-05, QUARTER, 2024-Q4 2025-Q1",
        "2024-11, 2025-02, MONTH,   2024-11 2024-12 2025-01 2025-02",
        "2023-12, 2026-01, YEAR,    2024 2025",
        "2999-12, 2999-12, YEAR,    ''",
    })
    void aRunHoldsOnlyWholePeriods(YearMonth from, YearMonth to, PeriodKind into, String parts) {
        assertThat(codes(Period.ofMonths(from, to).split(into).stream())).isEqualTo(parts);
    }

    @Test
    void aRunOneYearEarlierAndTheYearsItTouches() {
        Period run = Period.ofMonths(YearMonth.of(2024, 7), YearMonth.of(2025, 6));

        assertThat(run.yearBefore()).hasToString("2023-07--2024-06");
        assertThat(run.years()).containsExactly(2024, 2025);
        assertThat(Period.ofHalf(2025, 2).years()).containsExactly(2025);
    }

    @Test
    void aPeriodHoldsNoLongerOne() {
        assertThat(period("2025-Q1").split(PeriodKind.HALF)).isEmpty();
    }

    @Test
    void doesNotLieWithinShorterOnes() {
        assertThatThrownBy(() -> period("2025-Q1").within(PeriodKind.MONTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2025-Q1 does not fit into a MONTH");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, MONTH, 2024-02",
        "2025-03-31, QUARTER, 2025-Q1",
        "2025-04-01, QUARTER, 2025-Q2",
        "2025-06-30, HALF, 2025-H1",
        "2025-12-31, YEAR, 2025",
    })
    void holdsItsDays(LocalDate day, PeriodKind kind, String code) {
        assertThat(Period.containing(day, kind)).hasToString(code);
        assertThat(period(code).contains(day)).isTrue();
    }

    @Test
    void holdsNoDayBeforeOrAfter() {
        assertThat(period("2025-Q2").contains(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(period("2025-Q2").contains(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void comesInOrderOfItsFirstDayAndTheShorterFirst() {
        assertThat(codes(Stream.of("2025", "2025-02", "2025-Q1", "2024-12", "2025-01", "2025-H1")
                        .map(PeriodTest::period)
                        .sorted()))
                .isEqualTo("2024-12 2025-01 2025-Q1 2025-H1 2025 2025-02");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 1899, 1, 'A year is 1900 to 2999, was 1899'",
        "YEAR, 3000, 1, 'A year is 1900 to 2999, was 3000'",
        "QUARTER, 2025, 5, 'QUARTER is 1 to 4, was 5'",
        "MONTH, 2025, 0, 'MONTH is 1 to 12, was 0'",
    })
    void refusesAPeriodThatDoesNotExist(PeriodKind kind, int year, int number, String message) {
        assertThatThrownBy(() -> new Period(kind, year, number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }

    private static String codes(Stream<Period> periods) {
        return periods.map(Period::code).collect(Collectors.joining(" "));
    }
}
