package vn.nenep.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.nenep.period.Period;

/**
 * A number that the resolution asks for.
 *
 * @param id kebab-case
 * @param title what it says, as printed
 * @param clauses of the resolution, {@code III.2.3}
 * @param quote the words of the resolution
 * @param validFrom the first day of the periods it is for
 * @param validTo the last day of the periods it is for, if it has ended
 * @param grain the unit it is computed for
 * @param counts what it counts, which decides the verdict
 * @param form the code of the form that carries it
 * @param numerator over one unit
 * @param denominator over one unit; empty: the unit itself, when it is due and reported (organisations), or none (numbers)
 * @param target if there is one
 * @param onlyInReports whether it is left out of {@code figures.csv}: a breakdown for a chart, not a figure of its own
 */
public record IndicatorDefinition(
        String id,
        String title,
        List<String> clauses,
        String quote,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Grain grain,
        Counts counts,
        String form,
        MeasureExpression numerator,
        Optional<MeasureExpression> denominator,
        Optional<Target> target,
        boolean onlyInReports) {

    public IndicatorDefinition {
        clauses = List.copyOf(clauses);
    }

    /** What is counted. */
    public enum Counts {
        /** organisations: each unit passes or fails */
        ORGANISATIONS,
        MEMBERS,
        MEETINGS,
        /** a plain sum without a denominator */
        NUMBER;

        /** As definitions write it: {@code organisations}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The percentage to reach.
     *
     * @param wholeOnly whether it is reached by the largest whole number that does not exceed it
     */
    public record Target(BigDecimal percent, boolean wholeOnly) {}

    /** Whether units that are due are counted even where nobody reported: then the figure has lowest and highest. */
    public boolean hasExpected() {
        return counts == Counts.ORGANISATIONS && denominator.isEmpty();
    }

    /** Whether it is in force for a period: on the period's last day. */
    public boolean isFor(Period period) {
        return !period.lastDay().isBefore(validFrom)
                && !validTo.map(to -> period.firstDay().isAfter(to)).orElse(false);
    }

    /**
     * Whether a report about that time can have a figure of it: it is in force, and the time holds at least one of its units. A
     * duty of a year has no place in the report of a half-year.
     */
    public boolean fits(Period period) {
        return isFor(period) && !period.split(grain.period()).isEmpty();
    }

    /** The column of its numerator in the view of its grain. */
    public String column() {
        return id.replace('-', '_');
    }
}
