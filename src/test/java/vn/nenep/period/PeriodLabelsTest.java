package vn.nenep.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "Kỳ báo cáo: Quý I năm 2025,           2025-Q1",
        "Kỳ báo cáo: Quý IV năm 2025,          2025-Q4",
        "QUÝ III NĂM 2025,                     2025-Q3",
        "Quý 1/2025,                           2025-Q1",
        "quý 4 năm 2025,                       2025-Q4",
        "Quí II/2025,                          2025-Q2",
        "Quý II - 2025,                        2025-Q2",
        "Quý II.2025,                          2025-Q2",
        "Quý I  năm  2025,                     2025-Q1",
        "Q1-2025,                              2025-Q1",
        "Q.3/2025,                             2025-Q3",
        "q4 2025,                              2025-Q4",
        "2025-Q1,                              2025-Q1",
        "2025_Q2,                              2025-Q2",
        "K05_01-SH_2025-Q3_gui-lai.xlsx,       2025-Q3",
        "6 tháng đầu năm 2025,                 2025-H1",
        "6 tháng cuối năm 2025,                2025-H2",
        "06 tháng đầu năm 2025,                2025-H1",
        "Sáu tháng cuối năm 2025,              2025-H2",
        "6 THÁNG ĐẦU NĂM 2025,                 2025-H1",
        "H1-2025,                              2025-H1",
        "2025-H2,                              2025-H2",
        "Năm 2025,                             2025",
        "NĂM 2025,                             2025",
        "Kỳ báo cáo: Năm: 2025,                2025",
        "Nam 2025,                             2025",
    })
    void findsThePeriodInEverySpelling(String text, String code) {
        assertThat(found(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Kỳ báo cáo: Quý I năm 2025,  2025-Q1",
        "6 tháng đầu năm 2025,        2025-H1",
        "Năm 2025,                    2025",
    })
    void findsItInLettersWithLooseMarks(String text, String code) {
        assertThat(found(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'Quý I năm\u00a02025', 2025-Q1",
        "'Quý\u00a0II/2025',    2025-Q2",
        "'Năm\u00a02025',       2025",
    })
    void findsItAcrossBlanksThatDoNotBreak(String text, String code) {
        assertThat(found(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'Quý IV năm 2024, Quý I năm 2025', 2024-Q4 2025-Q1",
        "Từ Quý 1/2025 đến 2025-Q2,         2025-Q1 2025-Q2",
        "Q1-2025 so với H1-2025,            2025-Q1 2025-H1",
    })
    void findsAllPeriodsOfATextThatNamesSeveral(String text, String codes) {
        assertThat(found(text)).isEqualTo(codes);
    }

    @Test
    void findsAPeriodThatIsNamedTwiceOnce() {
        assertThat(found("Quý I năm 2025 (2025-Q1)")).isEqualTo("2025-Q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quý I năm 2025", "Báo cáo Quý I/2025, chỉ tiêu năm 2025"})
    void takesNoYearBesideAQuarterForAYearOfItsOwn(String text) {
        assertThat(found(text)).isEqualTo("2025-Q1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quảng Bình, ngày 10 tháng 01 năm 2026",
                "Nghị quyết số 03-NQ/ĐUK, ngày 14 tháng 10 năm 2021",
                "Đồng Hới, ngày … tháng … năm 2026",
                "Đồng Hới, ngày ..... tháng ..... năm 2026",
            })
    void takesNoYearOfADateForAYearOfItsOwn(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void takesTheYearBesideADate() {
        assertThat(found("12 tháng năm 2025 (lập ngày 10 tháng 01 năm 2026)")).isEqualTo("2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Biểu 01-SH",
                "Quý I",
                "Quý I năm 20255",
                "Nghị quyết số 03 ngày 14/10/2021",
                "Mã: Q1",
                "3 tháng đầu năm học",
                "Bàn ghế thanh quý 1",
            })
    void findsNoneWhereNoneIsNamed(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025,    năm 2025",
        "2025-H1, 6 tháng đầu năm 2025",
        "2025-H2, 6 tháng cuối năm 2025",
        "2025-Q1, Quý I/2025",
        "2025-Q4, Quý IV/2025",
        "2025-03, Tháng 3/2025",
        "2025-12, Tháng 12/2025",
    })
    void printsAsAReportDoes(String code, String label) {
        assertThat(PeriodLabels.print(Period.parse(code).orElseThrow())).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-H1", "2025-H2", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"})
    void findsAgainWhatItPrints(String code) {
        assertThat(found(PeriodLabels.print(Period.parse(code).orElseThrow()))).isEqualTo(code);
    }

    private static String found(String text) {
        return PeriodLabels.find(text).stream().map(Period::code).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-12, năm 2025",
        "2025-01, 2025-06, 6 tháng đầu năm 2025",
        "2025-07, 2025-12, 6 tháng cuối năm 2025",
        "2025-07, 2025-09, quý III năm 2025",
        "2025-03, 2025-03, tháng 3 năm 2025",
        "2024-07, 2025-06, từ tháng 7/2024 đến tháng 6/2025",
    })
    void standsInsideASentence(YearMonth from, YearMonth to, String words) {
        assertThat(PeriodLabels.inSentence(Period.ofMonths(from, to))).isEqualTo(words);
    }
}
