package vn.nenep.period;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds periods in running text, in the spellings that offices use, and writes them as a report prints them. */
public final class PeriodLabels {

    private static final String SEPARATOR = "[\\s/.,_:(-]*(?:năm|nam)?[\\s/.,_:(-]*";
    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final String NO_YEAR_BEHIND = "(?!" + SEPARATOR + YEAR + ")";
    private static final String WORD = "(?:qu[ýíyi]|qúy|qúi|q)";
    private static final String NUMBER = "(iv|iii|ii|i|0?[1-4]|một|hai|ba|bốn|tư)(?![\\p{L}\\d])";
    private static final Pattern QUARTER =
            Pattern.compile("(?<![\\p{L}\\d])" + WORD + "[\\s.]*" + NUMBER + SEPARATOR + YEAR);
    private static final Pattern QUARTER_AFTER =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/._]?\\s*" + WORD + "[\\s.]*" + NUMBER + NO_YEAR_BEHIND);
    private static final Pattern HALF = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:0?6|sáu)\\s*(?:tháng|t)|nửa)\\s*(đầu|cuối)(?:\\s*năm)?" + SEPARATOR + YEAR);
    private static final Pattern HALF_CODE =
            Pattern.compile("(?<![\\p{L}\\d])h\\s*([12])(?![\\p{L}\\d])" + SEPARATOR + YEAR);
    private static final Pattern HALF_AFTER =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-/._]?\\s*h\\s*([12])(?![\\p{L}\\d])" + NO_YEAR_BEHIND);
    /** not the year of a date: ngày 10 tháng 01 năm 2026, ngày … tháng … năm 2026 */
    private static final String NOT_IN_A_DATE = "(?<!tháng\\s{0,3}[\\d.…_][\\s\\d.…_]{0,12})";

    private static final Pattern WHOLE_YEAR =
            Pattern.compile(NOT_IN_A_DATE + "(?<!\\p{L})(?:năm|nam|(?:kỳ|kì|năm) báo cáo)\\s*[-/:_]?\\s*" + YEAR);
    private static final Pattern BLANKS = Pattern.compile("\\p{Z}");

    private PeriodLabels() {}

    /**
     * All different periods that the text names, in the order of their length, short first. A year that only belongs
     * to a quarter or half-year named beside it is not taken for a year of its own.
     */
    public static List<Period> find(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String lower = BLANKS.matcher(composed).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<Period> found = new ArrayList<>();
        found.addAll(all(QUARTER, lower, m -> Period.ofQuarter(number(m.group(2)), quarter(m.group(1)))));
        found.addAll(all(QUARTER_AFTER, lower, m -> Period.ofQuarter(number(m.group(1)), quarter(m.group(2)))));
        found.addAll(all(HALF, lower, m -> Period.ofHalf(number(m.group(2)), "đầu".equals(m.group(1)) ? 1 : 2)));
        found.addAll(all(HALF_CODE, lower, m -> Period.ofHalf(number(m.group(2)), number(m.group(1)))));
        found.addAll(all(HALF_AFTER, lower, m -> Period.ofHalf(number(m.group(1)), number(m.group(2)))));
        if (found.isEmpty()) {
            found.addAll(all(WHOLE_YEAR, lower, m -> Period.ofYear(number(m.group(1)))));
        }
        Set<Period> distinct = new LinkedHashSet<>(found);
        return List.copyOf(distinct);
    }

    /** {@code năm 2025}, {@code 6 tháng đầu năm 2025}, {@code Quý IV/2025} or {@code Tháng 3/2025}. */
    public static String print(Period period) {
        return switch (period.kind()) {
            case YEAR -> "năm " + period.year();
            case HALF -> (period.number() == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + period.year();
            case QUARTER -> "Quý " + roman(period.number()) + "/" + period.year();
            case MONTH -> "Tháng " + period.number() + "/" + period.year();
        };
    }

    /**
     * As it stands inside a sentence: {@code năm 2025}, {@code 6 tháng đầu năm 2025}, {@code quý III năm 2025}, {@code tháng 3 năm
     * 2025}; a run: {@code từ tháng 7/2024 đến tháng 6/2025}.
     */
    public static String inSentence(Period period) {
        if (period.isRun()) {
            LocalDate first = period.firstDay();
            LocalDate last = period.lastDay();
            return "từ tháng %s/%s đến tháng %s/%s"
                    .formatted(first.getMonthValue(), first.getYear(), last.getMonthValue(), last.getYear());
        }
        return switch (period.kind()) {
            case YEAR, HALF -> print(period);
            case QUARTER -> "quý " + roman(period.number()) + " năm " + period.year();
            case MONTH -> "tháng " + period.number() + " năm " + period.year();
        };
    }

    /** I to IV, as quarters are numbered in print. */
    public static String roman(int quarter) {
        return List.of("I", "II", "III", "IV").get(quarter - 1);
    }

    private static List<Period> all(
            Pattern pattern, String text, java.util.function.Function<MatchResult, Period> period) {
        return pattern.matcher(text).results().map(period).toList();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int quarter(String written) {
        return switch (written) {
            case "i", "một" -> 1;
            case "ii", "hai" -> 2;
            case "iii", "ba" -> 3;
            case "iv", "bốn", "tư" -> 4;
            default -> Integer.parseInt(written);
        };
    }
}
