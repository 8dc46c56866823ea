package vn.nenep.workbook.xlsx;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Numbers as Open XML writes them: decimal, double precision, at most with an exponent. */
final class Decimal {

    private static final int SURE_DIGITS = 15;
    private static final Pattern WRITTEN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(NaN|INF|Infinity)|[+-]?1\\.#\\w+");

    private Decimal() {}

    /** What Excel would make of it; null for what is written in the place of a number and is none, such as 1E400. */
    static @Nullable BigDecimal of(String written) {
        long whole = 0;
        int length = written.length();
        if (length <= SURE_DIGITS) {
            int i = 0;
            while (i < length && written.charAt(i) >= '0' && written.charAt(i) <= '9') {
                whole = whole * 10 + written.charAt(i) - '0';
                i++;
            }
            if (i == length && length > 0) {
                return BigDecimal.valueOf(whole);
            }
        }
        String bare = written.strip();
        if (!WRITTEN.matcher(bare).matches()) {
            if (NO_NUMBER.matcher(bare).matches()) {
                return null;
            }
            throw new RefusedException(Reason.CORRUPT);
        }
        double number = Double.parseDouble(bare);
        return Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
    }
}
