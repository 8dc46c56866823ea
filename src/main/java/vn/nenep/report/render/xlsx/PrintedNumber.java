package vn.nenep.report.render.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number read back from its print, {@code 1.234}, {@code 95,24} or {@code 95,24%}, with the number format that shows
 * it so again where the computer writes as in Vietnam.
 *
 * @param value a share of 1 for a percentage
 * @param format as Excel stores it, with its signs of the United States
 */
record PrintedNumber(BigDecimal value, String format) {

    /** No sign: what begins with one stays a text. Counts have their dots, so 2025 and 0123 are names or codes. */
    private static final Pattern PRINT = Pattern.compile(
            "(?<whole>0|[1-9]\\d{0,2}|(?<dotted>[1-9]\\d{0,2}(\\.\\d{3})+))(,(?<part>\\d+))?(?<sign>%?)");

    private static final Pattern LABEL = Pattern.compile("(?<number>[0-9.]+(,\\d+)?)(?<words>([^0-9.,].*)?)");

    /** Excel keeps no more. */
    private static final int MOST_DIGITS = 15;

    /** The number that a cell of a table prints; none for anything else. */
    static Optional<PrintedNumber> of(String text) {
        Matcher print = PRINT.matcher(text);
        if (!print.matches()) {
            return Optional.empty();
        }
        String whole = print.group("whole").replace(".", "");
        String part = print.group("part") == null ? "" : print.group("part");
        if (whole.length() + part.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean percent = !print.group("sign").isEmpty();
        BigDecimal value = new BigDecimal(part.isEmpty() ? whole : whole + "." + part);
        String format = format(print.group("dotted") != null, part.length());
        return Optional.of(
                new PrintedNumber(percent ? value.movePointLeft(2) : value, percent ? format + "%" : format));
    }

    /** The format with which a value of a chart shows its label; none if rounding the value would print another. */
    static Optional<String> formatOf(BigDecimal value, String label) {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches() || parts.group("words").contains("\"")) {
            return Optional.empty();
        }
        return of(parts.group("number"))
                .filter(number -> value.setScale(number.value().scale(), RoundingMode.HALF_UP)
                                .compareTo(number.value())
                        == 0)
                .map(number -> number.format() + literal(parts.group("words")));
    }

    /** The format of a value as it is in the model, with the unit behind it. */
    static String formatOf(BigDecimal value, int fewestDecimals, String unit) {
        int decimals = Math.max(fewestDecimals, value.stripTrailingZeros().scale());
        return format(true, decimals) + literal(unit);
    }

    private static String format(boolean dotted, int decimals) {
        return (dotted ? "#,##0" : "0") + (decimals <= 0 ? "" : "." + "0".repeat(decimals));
    }

    private static String literal(String words) {
        return words.isEmpty() ? "" : "\"" + words + "\"";
    }
}
