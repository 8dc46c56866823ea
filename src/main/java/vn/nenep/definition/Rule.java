package vn.nenep.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.nenep.period.Period;

/** A rule that changes over the years; the one in force on the last day of a reporting period is taken. */
public sealed interface Rule {

    String id();

    Validity validity();

    /**
     * When a rule is in force, and what says so.
     *
     * @param source document and clause
     */
    record Validity(LocalDate from, Optional<LocalDate> to, String source) {

        boolean holds(Period period) {
            LocalDate day = period.lastDay();
            return !day.isBefore(from) && !to.map(day::isAfter).orElse(false);
        }

        /** Whether both are in force on some day. */
        public boolean overlaps(Validity other) {
            return !to.map(other.from::isAfter).orElse(false)
                    && !other.to.map(from::isAfter).orElse(false);
        }
    }

    /** The days of a regular meeting: the last days of the month, with some days of the next one in special cases. */
    record MeetingWindowRule(String id, Validity validity, int lastDays, int graceDay) implements Rule {}

    /** The lowest score of each level of a meeting, best level first. */
    record QualityScale(String id, Validity validity, Map<String, BigDecimal> lowest) implements Rule {
        public QualityScale {
            lowest = new LinkedHashMap<>(lowest);
        }
    }

    /** The largest share of excellent among good, in per cent of good. */
    record ExcellenceCap(String id, Validity validity, BigDecimal percent) implements Rule {}
}
