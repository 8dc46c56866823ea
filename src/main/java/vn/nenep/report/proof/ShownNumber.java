package vn.nenep.report.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as Excel shows it in Vietnam. */
final class ShownNumber {

    private static final Pattern CODE =
            Pattern.compile("(?<whole>#,##0|0)(\\.(?<part>0+))?(?<percent>%?)(\"(?<words>[^\"]*)\")?");

    private ShownNumber() {}

    /** Its print; with a format code that no table of ours has, the code stands behind it, so that it equals nothing. */
    static String of(String value, String code) {
        Matcher format = CODE.matcher(code);
        if (!format.matches()) {
            return value + " [" + code + "]";
        }
        boolean percent = !format.group("percent").isEmpty();
        int decimals = format.group("part") == null ? 0 : format.group("part").length();
        BigDecimal number = new BigDecimal(value);
        BigDecimal shown = (percent ? number.movePointRight(2) : number).setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat print = new DecimalFormat(format.group("whole"), symbols);
        print.setMinimumFractionDigits(decimals);
        print.setMaximumFractionDigits(decimals);
        String words = format.group("words") == null ? "" : format.group("words");
        return print.format(shown) + (percent ? "%" : "") + words;
    }
}
