package vn.nenep.submission.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.submission.value.ValueReader.Reading;
import vn.nenep.workbook.CellValue;

/** Reads dates in the ways in which offices write them. A date without a year is never completed. */
final class WrittenDates {

    private static final Pattern DAY = Pattern.compile(
            "(?:ngày\\s+)?(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})(?:\\s*\\(.*\\))?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ t]00:00(?::00)?)?");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final Pattern USUAL = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private WrittenDates() {}

    static Reading read(CellValue value) {
        if (value instanceof CellValue.Date date) {
            return Reading.of(date.date());
        }
        if (value instanceof CellValue.Number number) {
            return serial(number.number());
        }
        if (value instanceof CellValue.Text text) {
            return writtenDate(Normalizer.normalize(text.text(), Normalizer.Form.NFKC)
                    .strip()
                    .toLowerCase(Locale.ROOT));
        }
        return Reading.refused(FindingCode.C03, Expected.of("date"));
    }

    /** A number of days, as Excel keeps dates: the format of the cell was lost. */
    private static Reading serial(BigDecimal number) {
        boolean plausible = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(FIRST_SERIAL) >= 0
                && number.compareTo(LAST_SERIAL) <= 0;
        return plausible
                ? Reading.repaired(SERIAL_ZERO.plusDays(number.longValueExact()))
                : Reading.refused(FindingCode.C03, Expected.of("date"));
    }

    private static Reading writtenDate(String text) {
        if (SERIAL.matcher(text).matches()) {
            return serial(new BigDecimal(text));
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(iso.group(3), iso.group(2), iso.group(1), false);
        }
        for (Pattern pattern : List.of(DAY, DAY_IN_WORDS)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                String year = matcher.group(3);
                boolean usual = USUAL.matcher(text).matches();
                return day(matcher.group(1), matcher.group(2), year.length() == 2 ? "20" + year : year, usual);
            }
        }
        return Reading.refused(FindingCode.C03, Expected.of("date"));
    }

    private static Reading day(String day, String month, String year, boolean usual) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return usual ? Reading.of(date) : Reading.repaired(date);
        } catch (DateTimeException e) {
            return Reading.refused(FindingCode.C03, Expected.of("existing-date"));
        }
    }
}
