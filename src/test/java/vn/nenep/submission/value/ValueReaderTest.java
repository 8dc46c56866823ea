package vn.nenep.submission.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.period.Period;
import vn.nenep.report.content.ReportBlocks;
import vn.nenep.workbook.CellValue;

/** The spellings of values that offices use: each is read as what it means, or refused with its code; none is guessed. */
class ValueReaderTest {

    private static final Definitions DEFINITIONS =
            DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
    private static final FormDefinition MEETINGS = DEFINITIONS.form("01-SH").orElseThrow();
    private static final FormDefinition RATINGS = DEFINITIONS.form("03-XL").orElseThrow();

    private static String read(FormDefinition form, String column, CellValue value) {
        Period period = form == MEETINGS ? Period.ofQuarter(2025, 1) : Period.ofYear(2025);
        ColumnDefinition definition = form.column(column).orElseThrow();
        ValueReader.Reading reading = new ValueReader(form, period).read(definition, value, Optional.empty());
        return reading.refusal()
                .map(refusal -> refusal.code().name())
                .orElseGet(() -> reading.value().map(String::valueOf).orElse("blank"));
    }

    private static String text(FormDefinition form, String column, String written) {
        return read(form, column, new CellValue.Text(written));
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12|12",
                "012|12",
                " 12 |12",
                "12\u00a0|12",
                "12 đ/c|12",
                "12 đồng chí|12",
                "12 ĐV|12",
                "１２|12",
                "0|0",
                "-|blank",
                "–|blank",
                "12,5|C02",
                "12.5|C02",
                "1.234|C07",
                "1,234|C07",
                "12.0|12",
                "12,00|12",
                "12.000|C07",
                "’12|12",
                "12\u00a0đ/c|12",
                "12 đ/c.|12",
                "12đc|12",
                "12 người|12",
                "12²|C02",
                "①|C02",
                "−3|C06",
                "–3|C06",
                "—|blank",
                "-\u00a0|blank",
                "--|blank",
                "không|C02",
                "?|C02",
                "mười hai|C02",
                "95,5%|C02",
                "12/15|C02",
                "15-Dec|C02",
                "1 2|C02",
                "O|C02",
                "đủ|C02",
                "chưa rõ|C02",
                "12 (02 dự bị)|C02",
                "-3|C06",
                "18/18|C02",
                "17/18 (Đạt 94%)|C02",
                "1e3|C02"
            })
    void countsInText(String written, String meaning) {
        assertThat(text(MEETINGS, "total", written)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"12, 12", "12.0, 12", "0, 0", "-3, C06", "7.5, C02"})
    void countsAsNumbers(String number, String meaning) {
        assertThat(read(MEETINGS, "total", new CellValue.Number(new BigDecimal(number))))
                .isEqualTo(meaning);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "83,5|83.5",
                "83.5|83.5",
                "90|90",
                "100|100",
                "0|0",
                "100,5|C06",
                "-1|C06",
                "120|C06",
                "chín mươi|C02"
            })
    void scores(String written, String meaning) {
        assertThat(text(MEETINGS, "score", written)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "28/3/2025|2025-03-28",
                "28-03-2025|2025-03-28",
                "28.3.2025|2025-03-28",
                "28.03.25|2025-03-28",
                "28/03/25|2025-03-28",
                "2025-03-28|2025-03-28",
                "ngày 28 tháng 3 năm 2025|2025-03-28",
                "ngày 28/3/2025|2025-03-28",
                "28/3/2025 (thứ Sáu)|2025-03-28",
                "45744|2025-03-28",
                "30/02/2025|C03",
                "31/4/2025|C03",
                "32/1/2025|C03",
                "29/2/2025|C03",
                "29/2/2024|2024-02-29",
                "28/3|C03",
                "28,29/3/2025|C03",
                "28/3/2025; 30/6/2025|C03",
                "tháng 3|C03",
                "cuối tháng|C03",
                "Quý I/2025|C03",
                "20250328|2025-03-28",
                "2025328|C03",
                "2025/3/28|2025-03-28",
                "28 tháng 3 năm 2025|2025-03-28",
                "Ngày 28 tháng 03 năm 2025|2025-03-28",
                "thứ Sáu, 28/3/2025|2025-03-28",
                "thứ 6 ngày 28/3/2025|2025-03-28",
                "28/3/2025 (T6)|2025-03-28",
                "28/3/2025 - thứ Sáu|2025-03-28",
                "14h00 ngày 28/3/2025|2025-03-28",
                "28/03/2025 14:30|2025-03-28",
                "28/03/2025 00:00:00|2025-03-28",
                "2025-03-28T00:00:00|2025-03-28",
                "28/3/2025.|2025-03-28",
                "28 / 3 / 2025|2025-03-28",
                "’28/3/2025|2025-03-28",
                "２８/３/２０２５|2025-03-28",
                "28/3/2025\u00a0|2025-03-28",
                "28–3–2025|C03",
                "3/28/2025|C03",
                "15/13/2025|C03",
                "0/3/2025|C03",
                "28/3/2025 (hoãn từ 25/3)|C03",
                "28 và 29/3/2025|C03",
                "-|C03",
                "28/3/5|C03"
            })
    void dates(String written, String meaning) {
        assertThat(text(MEETINGS, "held_on", written)).isEqualTo(meaning);
    }

    @Test
    void aSerialNumberIsTheDayThatExcelMeans() {
        assertThat(read(MEETINGS, "held_on", new CellValue.Number(BigDecimal.valueOf(45744))))
                .isEqualTo("2025-03-28");
        assertThat(read(MEETINGS, "held_on", new CellValue.Number(new BigDecimal("3.5"))))
                .isEqualTo("C03");
        assertThat(read(MEETINGS, "held_on", new CellValue.Date(LocalDate.of(2025, 3, 28))))
                .isEqualTo("2025-03-28");
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3|2025-03",
                "03|2025-03",
                "Tháng 3|2025-03",
                "tháng 03|2025-03",
                "T3|2025-03",
                "3/2025|2025-03",
                "03/2025|2025-03",
                "3-2025|2025-03",
                "3.2025|2025-03",
                "tháng 3/2025|2025-03",
                "T3/2025|2025-03",
                "tháng 3 năm 2025|2025-03",
                "T.3|2025-03",
                "T03|2025-03",
                "Thg 3|2025-03",
                "2025-03|2025-03",
                "3.0|2025-03",
                "THÁNG 3|2025-03",
                "Tháng\u00a03|2025-03",
                "３|2025-03",
                "3/25|C04",
                "1-3|C04",
                "28/3|C04",
                "3;4|C04",
                "-3|C04",
                "Quý I|C04",
                "4|C06",
                "13|C06",
                "0|C06",
                "3/2024|C06",
                "ba|C04",
                "tháng|C04"
            })
    void months(String written, String meaning) {
        assertThat(text(MEETINGS, "month", written)).isEqualTo(meaning);
    }

    @Test
    void theFirstOfAMonthIsWhatExcelMakesOfATypedMonth() {
        assertThat(read(MEETINGS, "month", new CellValue.Date(LocalDate.of(2025, 3, 1))))
                .isEqualTo("2025-03");
        assertThat(read(MEETINGS, "month", new CellValue.Date(LocalDate.of(2025, 3, 28))))
                .isEqualTo("C04");
        assertThat(read(MEETINGS, "month", new CellValue.Date(LocalDate.of(2024, 3, 1))))
                .isEqualTo("C06");
        assertThat(read(MEETINGS, "month", new CellValue.Number(new BigDecimal("3.50"))))
                .isEqualTo("C04");
    }

    @Test
    void aTimeOfDayDoesNotHideTheDay() {
        assertThat(read(MEETINGS, "held_on", new CellValue.Number(new BigDecimal("45744.58"))))
                .isEqualTo("2025-03-28");
        assertThat(read(MEETINGS, "held_on", new CellValue.Number(BigDecimal.valueOf(20250328))))
                .isEqualTo("2025-03-28");
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource({"-, blank", "—, blank", "' Bí thư ốm\u00a0', Bí thư ốm"})
    void aDashInATextSaysThatThereIsNone(String written, String meaning) {
        assertThat(text(MEETINGS, "note", written)).isEqualTo(meaning);
        assertThat(text(MEETINGS, "cell", written)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x", "X", "×", "√", "v", "V", "ｘ", "x\u00a0", "☑", "✓", "✔", "có", "Có", "CÓ", "1", "TRUE", "+", " x "
            })
    void yes(String written) {
        assertThat(text(MEETINGS, "superior", written)).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "-\u00a0", "0", "không", "Không", "Không có", "chưa", "FALSE"})
    void no(String written) {
        assertThat(text(MEETINGS, "superior", written)).isEqualTo("false");
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource({
        "05-NQ/CB, true",
        "số 12-KL/CB, true",
        "Số: 12-KL/CB, true",
        "NQ 05, true",
        "NQ số 05, true",
        "Nghị quyết số 05-NQ/CB, true",
        "05-NQ/CB ngày 28/3/2025, true",
        "KL05/CB, true",
        "28/3/2025, true",
        "ngày 28 tháng 3 năm 2025, true",
        "x, true",
        "không, false",
        "28/3, C04",
        "2, C04",
        "nghị quyết, C04",
        "đang làm, C04"
    })
    void aDocumentOrItsDateMeansYesWhereTheColumnSaysSo(String written, String meaning) {
        assertThat(text(MEETINGS, "resolution", written)).isEqualTo(meaning);
    }

    @Test
    void aDocumentIsNoYesInAPlainMark() {
        assertThat(text(MEETINGS, "superior", "05-NQ/CB")).isEqualTo("C04");
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HTXSNV|excellent",
                "XS|excellent",
                "Hoàn thành xuất sắc nhiệm vụ|excellent",
                "HTXSNV.|excellent",
                "HTTNV|good",
                "Hoàn thành tốt NV|good",
                "HTTTNV|good",
                "T|good",
                "HTNV|completed",
                "Hoàn thành nhiệm vụ|completed",
                "KHTNV|not_completed",
                "Không hoàn thành nhiệm vụ|not_completed",
                "Không HTNV|not_completed",
                "Chưa xếp loại|blank",
                "HT xuất sắc nhiệm vụ|excellent",
                "HTT NV|good",
                "HT tốt|good",
                "HT nhiệm vụ|completed",
                "hoàn thành|completed",
                "Không HT|not_completed",
                "KHT|not_completed",
                "yếu kém|not_completed",
                "KĐG|blank",
                "Miễn|blank",
                "-|blank",
                "–|blank",
                "Hoàn thành\u00a0tốt  nhiệm vụ|good",
                "K|C04",
                "Loại A|C04",
                "khá|C04"
            })
    void levels(String written, String meaning) {
        assertThat(text(RATINGS, "level", written)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tốt|good",
                "T|good",
                "khá|fair",
                "Trung bình|average",
                "TB|average",
                "Kém|weak",
                "K|C07",
                "k|C07",
                "Giỏi|C04"
            })
    void qualities(String written, String meaning) {
        assertThat(text(MEETINGS, "quality", written)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thường kỳ|regular",
                "Thường kì|regular",
                "thuong ky|C04",
                "Sinh hoạt lệ|regular",
                "SH thường kỳ|regular",
                "SHCĐ|thematic",
                "TK & CĐ|combined",
                "TK/CĐ|combined",
                "Định kỳ + CĐ|combined",
                "Thường kỳ kết hợp CĐ|combined",
                "Họp bất thường|C04",
                "Đột xuất|C04",
                "Định kỳ|regular",
                "lệ|regular",
                "TK|regular",
                "Chuyên đề|thematic",
                "CĐ|thematic",
                "TK+CĐ|combined",
                "kết hợp|combined",
                "Thường kỳ kết hợp chuyên đề|combined"
            })
    void kinds(String written, String meaning) {
        assertThat(text(MEETINGS, "kind", written)).isEqualTo(meaning);
    }

    @Test
    void anErrorOfAFormulaIsNeverANumber() {
        assertThat(read(MEETINGS, "total", new CellValue.Broken("#REF!"))).isEqualTo("C05");
    }
}
