package vn.nenep.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.nenep.period.MeetingDays;
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

    /** The days of a regular meeting. */
    record MeetingWindowRule(String id, Validity validity, MeetingDays days) implements Rule {}

    /** The lowest score of each level of a meeting, best level first. */
    record QualityScale(String id, Validity validity, Map<String, BigDecimal> lowest) implements Rule {
        public QualityScale {
            lowest = new LinkedHashMap<>(lowest);
        }
    }

    /**
     * How many members may be rated excellent.
     *
     * @param percent of the base
     */
    record ExcellenceCap(String id, Validity validity, BigDecimal percent, Base base, Scope scope, Rounding rounding)
            implements Rule {

        /** Whom the percentage is taken of. */
        public enum Base {
            /** those rated good */
            T_ONLY,
            /** those rated good or excellent */
            T_OR_BETTER
        }

        /** Who has to keep it. */
        public enum Scope {
            /** the grassroots organisation, all its cells together */
            COMMITTEE,
            /** every cell */
            CELL
        }

        /** How a part of a member is taken. */
        public enum Rounding {
            FLOOR,
            HALF_UP
        }

        /** What is allowed, times 100, as {@code percent × base} plus this; all in whole numbers. */
        public int hundredthsGiven() {
            return rounding == Rounding.HALF_UP ? 50 : 0;
        }

        /** Whether so many excellent members are allowed. */
        public boolean allows(BigDecimal excellent, BigDecimal good) {
            BigDecimal of = base == Base.T_ONLY ? good : good.add(excellent);
            BigDecimal allowed = of.multiply(percent).add(BigDecimal.valueOf(hundredthsGiven()));
            return excellent.scaleByPowerOfTen(2).compareTo(allowed) <= 0;
        }
    }
}
