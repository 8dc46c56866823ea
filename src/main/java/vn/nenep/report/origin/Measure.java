package vn.nenep.report.origin;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * An indicator.
 *
 * @param clauses of the resolution
 * @param quote its words
 * @param above what is counted, in words
 * @param below what the share is taken of, in words; empty for a plain number
 * @param byReport 1 when every unit that reported is one of the denominator, else 0
 * @param ofOrganisations 1 when organisations are counted, else 0
 * @param parts the sets of rows that the formulas look at
 * @param held columns that are shown of rows that are held, by their form
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Measure(
        String id,
        String title,
        String clauses,
        String quote,
        String above,
        String below,
        int byReport,
        int ofOrganisations,
        List<Part> parts,
        Part held) {

    /**
     * Rows of a form, with the columns that decide.
     *
     * @param below 1 when it is of the denominator, else 0
     * @param columns places in the form
     * @param roles of the columns, a letter each: {@code s} which unit, {@code c} whether it counts, {@code v} how much
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Part(int form, int below, List<Integer> columns, String roles) {}

    /**
     * A formula over the rows of a unit.
     *
     * @param kind {@code count}, {@code any}, {@code sum}, {@code cap} over a part; {@code least}, {@code more},
     *     {@code either} over other formulas; {@code active}
     * @param part which one; -1 for none
     * @param columns that are summed; of a cap the excellent ones, then what they are measured by
     * @param of other formulas
     * @param numbers what is compared with or multiplied by; of a cap its percentage, what is given in hundredths, and 1 when
     *     each row has to keep it
     */
    // as an object: Jackson can't read back an array that holds others of its own type
    public record Formula(String kind, int part, List<Integer> columns, List<Formula> of, List<String> numbers) {}
}
