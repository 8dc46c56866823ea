package vn.nenep.definition;

import java.math.BigDecimal;
import java.util.List;
import vn.nenep.period.PeriodKind;

/**
 * What is worth asking a committee about, although nothing of it is wrong by any rule.
 *
 * @param id kebab-case
 * @param code as it is printed before each question, {@code Q01}
 * @param title what is asked about, as printed
 */
public record QuestionDefinition(String id, String code, String title, Probe probe) {

    /** How that what is worth asking is found. */
    public sealed interface Probe {}

    /**
     * The level that an organisation set out to reach against the one it was given, in two year forms with one scale.
     *
     * @param belowBy steps of the scale below the registered level from which it is asked; 0: never
     * @param aboveBy steps above it from which it is asked; 0: never
     */
    public record RegisteredAgainstAchieved(
            FormColumn registered, FormColumn achieved, Scale scale, int belowBy, int aboveBy) implements Probe {}

    /** A column of a form. */
    public record FormColumn(String form, String column) {}

    /** A figure far from what most others have. */
    public record Outlier(Spread spread) implements Probe {}

    /** A figure that changed against the year before far more, or far otherwise, than that of most others. */
    public record Jump(Spread spread) implements Probe {}

    /**
     * Which figures are held against each other, and from where one is far.
     *
     * @param indicators their ids, each for itself
     * @param among who is compared
     * @param each the length of the periods of the figures
     * @param least units with a smaller denominator are left out; of a plain number: with fewer due cells
     * @param apart how far from the median it is at the least, in percentage points or in the number's own unit
     * @param threshold the modified z-score from which it is far
     * @param leastUnits fewer units than this are not compared
     */
    public record Spread(
            List<String> indicators,
            Among among,
            PeriodKind each,
            long least,
            BigDecimal apart,
            BigDecimal threshold,
            int leastUnits) {
        public Spread {
            indicators = List.copyOf(indicators);
        }
    }

    /** Who is compared. */
    public enum Among {
        COMMITTEES,
        CELLS
    }

    /**
     * Rows of one form that were sent twice: the same values in the same order.
     *
     * @param columns that are compared
     * @param leastRows rows in unbroken order
     * @param leastDifferent different values in those rows, a column at a time, blanks and zeros not counted
     */
    public record Copied(String form, List<String> columns, Between between, int leastRows, int leastDifferent)
            implements Probe {
        public Copied {
            columns = List.copyOf(columns);
        }
    }

    /** Whose rows are compared. */
    public enum Between {
        /** two committees in one period */
        COMMITTEES,
        /** two periods of one committee, of the year and the one before */
        PERIODS
    }
}
