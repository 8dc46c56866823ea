package vn.nenep.workbook.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nenep.workbook.format.RefusedException.Reason;

/** Dates as the XML formats write them: {@code 2025-01-25}, with or without a time. */
public final class IsoDate {

    private static final int LENGTH = "2025-01-25".length();

    private IsoDate() {}

    /** The day of a date that a file states. */
    public static LocalDate of(@Nullable String written) {
        if (written == null || written.length() < LENGTH) {
            throw new RefusedException(Reason.CORRUPT);
        }
        try {
            return LocalDate.parse(written.substring(0, LENGTH));
        } catch (DateTimeException e) {
            throw new RefusedException(Reason.CORRUPT, e);
        }
    }
}
