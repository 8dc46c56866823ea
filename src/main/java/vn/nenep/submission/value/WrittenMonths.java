package vn.nenep.submission.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.FindingCode;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.submission.value.ValueReader.Reading;
import vn.nenep.workbook.CellValue;

/** Reads the months of a period in the ways in which offices write them. */
final class WrittenMonths {

    private static final Pattern MONTH =
            Pattern.compile("(?:tháng|thg|th|t)?[\\s.]*(\\d{1,2})(?:[.,]0)?(?:\\s*(?:[/.-]|năm)\\s*(\\d{4}))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})");

    private WrittenMonths() {}

    private record Written(int month, Optional<Integer> year) {}

    /** The code of the month, when it lies in the period. */
    static Reading read(CellValue value, Period period) {
        Optional<Written> written = written(value);
        if (written.isEmpty()) {
            return Reading.refused(FindingCode.C04, Expected.of("month"));
        }
        int month = written.get().month();
        boolean inPeriod = month >= 1
                && month <= 12
                && written.get().year().map(year -> year == period.year()).orElse(true)
                && period.contains(LocalDate.of(period.year(), month, 1));
        if (!inPeriod) {
            List<Period> months = period.split(PeriodKind.MONTH);
            return Reading.refused(
                    FindingCode.C06,
                    Expected.of(
                            "month-of",
                            months.get(0).number(),
                            months.get(months.size() - 1).number()));
        }
        String code = Period.ofMonth(period.year(), month).code();
        return value instanceof CellValue.Date ? Reading.repaired(code) : Reading.of(code);
    }

    private static Optional<Written> written(CellValue value) {
        if (value instanceof CellValue.Date date) {
            // Excel makes the first of March of a typed 3/2025; any other day was meant as a day
            return date.date().getDayOfMonth() == 1
                    ? Optional.of(new Written(
                            date.date().getMonthValue(), Optional.of(date.date().getYear())))
                    : Optional.empty();
        }
        String plain = Plain.number(value.shown()).toLowerCase(Locale.ROOT);
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return Optional.of(new Written(
                    number(month.group(1)), Optional.ofNullable(month.group(2)).map(Integer::valueOf)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        return yearFirst.matches()
                ? Optional.of(new Written(number(yearFirst.group(2)), Optional.of(number(yearFirst.group(1)))))
                : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
