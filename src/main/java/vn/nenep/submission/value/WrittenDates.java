package vn.nenep.submission.value;

import java.math.BigDecimal;
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

    private static final String WEEKDAY =
            "(?:\\(?\\s*(?:thứ\\s*(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)\\s*\\)?)";
    private static final String HOUR = "(?:\\d{1,2}\\s*(?:h|giờ|:)\\s*\\d{0,2}(?::\\d{2})?(?:\\s*phút)?)";
    private static final String BEFORE = "(?:" + HOUR + "[\\s,;-]+)?(?:" + WEEKDAY + "[\\s,;-]+)?(?:ngày\\s*:?\\s*)?";
    private static final String AFTER = "(?:[\\s,;-]+" + WEEKDAY + "|\\s*\\([^)\\d]*\\)|[\\s,;-]+" + HOUR + ")?\\.?";
    private static final Pattern DAY =
            Pattern.compile(BEFORE + "(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})" + AFTER);
    private static final Pattern ISO_DAY =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[ t]\\d{2}:\\d{2}(?::\\d{2}(?:\\.0+)?)?z?)?");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile(BEFORE + "(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*,?\\s+năm\\s+(\\d{4})" + AFTER);
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final Pattern USUAL = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?:19|20)\\d{6}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private WrittenDates() {}

    static Reading read(CellValue value) {
        if (value instanceof CellValue.Date date) {
            return Reading.of(date.date());
        }
        if (value instanceof CellValue.Number number) {
            String digits = value.shown();
            return isEightDigits(digits) ? writtenDate(digits) : serial(number.number());
        }
        if (value instanceof CellValue.Text text) {
            return writtenDate(Plain.number(text.text()).toLowerCase(Locale.ROOT));
        }
        return Reading.refused(FindingCode.C03, Expected.of("date"));
    }

    /** A number of days, as Excel keeps dates, with the time of day behind the point: the format of the cell was lost. */
    private static Reading serial(BigDecimal number) {
        boolean plausible = number.compareTo(FIRST_SERIAL) >= 0 && number.compareTo(LAST_SERIAL) <= 0;
        return plausible
                ? Reading.repaired(SERIAL_ZERO.plusDays(number.longValue()))
                : Reading.refused(FindingCode.C03, Expected.of("date"));
    }

    private static Reading writtenDate(String text) {
        if (SERIAL.matcher(text).matches()) {
            return serial(new BigDecimal(text));
        }
        Matcher iso = ISO_DAY.matcher(text);
        if (iso.matches() && (!iso.group(2).isEmpty() || isEightDigits(text))) {
            return day(iso.group(4), iso.group(3), iso.group(1), false);
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

    /** 20250328; with fewer digits nobody could tell the month from the day. */
    private static boolean isEightDigits(String text) {
        return EIGHT_DIGITS.matcher(text).matches();
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
