package vn.nenep.workbook.format;

import java.math.BigDecimal;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Numbers as the XML formats write them. */
public final class Numbers {

    private Numbers() {}

    /** What Excel would make of it: a number of double precision; without that, 1e999999999 would be written out. */
    public static BigDecimal of(String written) {
        try {
            double number = Double.parseDouble(written.strip());
            if (!Double.isFinite(number)) {
                throw new RefusedException(Reason.CORRUPT);
            }
            return BigDecimal.valueOf(number);
        } catch (NumberFormatException e) {
            throw new RefusedException(Reason.CORRUPT, e);
        }
    }
}
