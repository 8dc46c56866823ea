package vn.nenep.definition.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    private static Map<String, String> words(String pairs) {
        return Arrays.stream(pairs.split(" "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @ParameterizedTest
    @CsvSource({
        "period=2025-H1,              2025-H1",
        "period=H1 year=2025,         2025-H1",
        "period=2025-H1 year=2025,    2025-H1",
        "period=previous-half,        previous-half",
        "from=2024-07 to=2025-06,     2024-07--2025-06",
        "from=7/2024 to=06/2025,      2024-07--2025-06",
        "from=2025-01 to=2025-12,     2025",
        "from=1/2025 to=3/2025,       2025-Q1",
    })
    void readsTheTime(String pairs, String period) {
        assertThat(Edition.of(words(pairs)).period()).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "period=2025-H3,                     edition-span",
        "period=soon,                        edition-span",
        "period=2025-H1 year=2024,           edition-not-together",
        "year=2025 from=2025-01 to=2025-02,  edition-not-together",
        "period=2025 to=2025-02,             edition-not-together",
        "from=2025-01,                       edition-missing",
        "to=2025-01,                         edition-missing",
        "from=2025-13 to=2026-01,            edition-month",
        "from=2025-03 to=2025-02,            edition-backwards",
        "structure=new,                      edition-structure",
        "date=2026-02-30,                    edition-date",
        "number=05-BC,                       edition-number",
    })
    void saysWhichWordsAreWrong(String pairs, String key) {
        WrongWords wrong = catchThrowableOfType(WrongWords.class, () -> Edition.of(words(pairs)));

        assertThat(wrong).isNotNull();
        assertThat(wrong.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"5, 05", "05, 05", "12, 12", "9a, 9a", "120, 120"})
    void numbersBelowTenHaveTwoDigits(String written, String number) {
        assertThat(Edition.of(Map.of("number", written)).number()).contains(number);
    }

    private static Dates dates(String from, String to) {
        return new Dates(
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse));
    }

    @Test
    void datesCoverEveryDayWhenTheyAdjoinAndAreOpenAtBothEnds() {
        assertThat(Dates.coverEveryDay(List.of(Dates.ALWAYS))).isTrue();
        assertThat(Dates.coverEveryDay(List.of(dates("2025-07-01", null), dates(null, "2025-06-30"))))
                .isTrue();
        assertThat(Dates.coverEveryDay(List.of())).isFalse();
        assertThat(Dates.coverEveryDay(List.of(dates("2025-07-01", null)))).isFalse();
        assertThat(Dates.coverEveryDay(List.of(dates(null, "2025-06-30")))).isFalse();
        assertThat(Dates.coverEveryDay(List.of(dates(null, "2025-06-29"), dates("2025-07-01", null))))
                .isFalse();
        assertThat(Dates.coverEveryDay(List.of(dates(null, "2025-07-01"), dates("2025-07-01", null))))
                .isFalse();
        assertThat(Dates.coverEveryDay(List.of(Dates.ALWAYS, Dates.ALWAYS))).isFalse();
    }
}
