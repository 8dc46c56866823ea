package vn.nenep.report.content.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.period.Period;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0", "999 | 999", "1000 | 1.000", "48659 | 48.659", "1234567 | 1.234.567"})
    void separatesThousandsByDots(long number, String printed) {
        assertThat(Numbers.count(number)).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4385  | 4659   | 94,12%",
                "48659 | 48660  | 99,99%",
                "99994 | 100000 | 99,99%",
                "48660 | 48660  | 100%",
                "1     | 2      | 50%",
                "1     | 3      | 33,33%",
                "2     | 3      | 66,67%",
                "1     | 8      | 12,5%",
                "1     | 20000  | 0,01%",
                "0     | 7      | 0%",
                "3     | 2      | 150%",
                "0     | 0      | –",
            })
    void printsAShareWithTwoDecimalsAndAFullOneOnlyWhenNobodyIsMissing(
            long numerator, long denominator, String printed) {
        assertThat(Numbers.percent(aFigure(numerator, Optional.of(denominator))))
                .isEqualTo(printed);
    }

    @Test
    void printsNoShareForAPlainNumber() {
        assertThat(Numbers.percent(aFigure(7, Optional.empty()))).isEqualTo("–");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4385  | 4659  | 94,1%",
                "48659 | 48660 | 99,9%",
                "9995  | 10000 | 99,9%",
                "48660 | 48660 | 100%",
                "18889 | 20000 | 94,4%",
                "1     | 2     | 50%",
                "0     | 0     | –",
            })
    void roundsALabelOnce(long numerator, long denominator, String printed) {
        assertThat(Numbers.shortPercent(numerator, denominator)).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "93    | 94.2  | +1,2",
                "94.47 | 94.12 | −0,35",
                "94.12 | 94.12 | 0",
                "94.1  | 94.10 | 0",
                "0     | 100   | +100",
            })
    void writesAChangeWithItsSign(BigDecimal before, BigDecimal now, String words) {
        assertThat(Numbers.signedPoints(now, before)).isEqualTo(words);
    }

    @Test
    void writesDatesWithTwoDigitsWhateverTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(Numbers.date(LocalDate.of(2026, 1, 5))).isEqualTo("05/01/2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Figure aFigure(long numerator, Optional<Long> denominator) {
        return new Figure(
                "attendance",
                "K00",
                Period.ofYear(2025),
                numerator,
                denominator,
                Optional.empty(),
                Optional.empty(),
                Verdict.NO_TARGET,
                4,
                4);
    }
}
