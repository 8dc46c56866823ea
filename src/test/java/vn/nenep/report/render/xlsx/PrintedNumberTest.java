package vn.nenep.report.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0         | 0
            12        | 12        | 0
            1.234     | 1234      | #,##0
            1.234.567 | 1234567   | #,##0
            95,24     | 95.24     | 0.00
            60,00     | 60.00     | 0.00
            1.234,5   | 1234.5    | #,##0.0
            95,24%    | 0.9524    | 0.00%
            0,5%      | 0.005     | 0.0%
            100%      | 1.00      | 0%
            """)
    void readsBackWhatWasPrinted(String text, BigDecimal value, String format) {
        assertThat(PrintedNumber.of(text)).hasValue(new PrintedNumber(value, format));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "–",
                "12/14",
                "007",
                "00",
                "0123",
                "2025",
                "K05",
                "1.23",
                "1.2345",
                "01.234",
                "0.123",
                "1,",
                ",5",
                "5 %",
                " 5",
                "-5",
                "+5",
                "=1",
                "1e3",
                "12,3%%",
                "1.234.567.890.123.456",
                "١٢",
                "14/10/2021",
                "1.234 "
            })
    void leavesEverythingElseAText(String text) {
        assertThat(PrintedNumber.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            95.24 | 95,2%       | 0.0"%"
            24    | 24% ▲ vượt  | 0"% ▲ vượt"
            4098  | 4.098       | #,##0
            100   | 100%        | 0"%"
            """)
    void showsALabelFromItsValue(BigDecimal value, String label, String format) {
        assertThat(PrintedNumber.formatOf(value, label)).hasValue(format);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99.97 | 99,9%
            12    | 13
            12    | mười hai
            """)
    void hasNoFormatForALabelThatRoundingWouldNotGive(BigDecimal value, String label) {
        assertThat(PrintedNumber.formatOf(value, label)).isEmpty();
    }
}
