package vn.nenep.workbook.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Numbers as the XML formats write them. */
public final class Numbers {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private Numbers() {}

    /** What Excel would make of it: a number of double precision; without that, 1e999999999 would be written out. */
    public static BigDecimal of(String written) {
        String bare = written.strip();
        // Java would also take 12d, 0x1p3 and NaN
        double number = WRITTEN.matcher(bare).matches() ? Double.parseDouble(bare) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw new RefusedException(Reason.CORRUPT);
        }
        return BigDecimal.valueOf(number);
    }
}
