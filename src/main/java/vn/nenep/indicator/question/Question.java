package vn.nenep.indicator.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.Scale;
import vn.nenep.period.Period;

/**
 * Something to ask a committee. It is no finding: what was sent may well be right, and it counts.
 *
 * @param committee code of the grassroots organisation that is asked
 * @param subject code of the organisation that it is about: the committee or one of its cells
 * @param sources where it is written, as far as it is written in one place
 */
public record Question(
        QuestionDefinition definition,
        String committee,
        Period period,
        String subject,
        Seen seen,
        List<Source> sources) {

    public Question {
        sources = List.copyOf(sources);
    }

    /** What was seen, and what it was compared with. */
    public sealed interface Seen {}

    /**
     * A level other than the registered one.
     *
     * @param steps of the scale above it; below it when negative
     */
    public record Levels(Scale.Value registered, Scale.Value achieved, int steps) implements Seen {}

    /**
     * A figure far from the others.
     *
     * @param denominator empty for a plain number
     * @param value per cent; a plain number: per due cell
     * @param median of all units that were compared
     * @param usual what units commonly differ from the median by; 0 when most of them have just that
     * @param units how many were compared
     */
    public record Far(
            IndicatorDefinition indicator,
            long numerator,
            Optional<Long> denominator,
            BigDecimal value,
            BigDecimal median,
            BigDecimal usual,
            int units)
            implements Seen {}

    /**
     * A figure whose change since the year before is far from that of the others.
     *
     * @param before the value of the year before
     * @param value of this year
     * @param change what is compared: the difference of both
     */
    public record Changed(
            IndicatorDefinition indicator, BigDecimal before, BigDecimal value, BigDecimal change, Far compared)
            implements Seen {}

    /**
     * Rows that stand in another report too.
     *
     * @param form code
     * @param rows how many in unbroken order
     * @param different how many different values they hold, a column at a time
     * @param other the committee with the same rows; the committee itself when it is another period
     * @param otherPeriod of the other report
     */
    public record SentTwice(String form, int rows, int different, String other, Period otherPeriod) implements Seen {}
}
