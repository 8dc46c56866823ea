package vn.nenep.report.origin;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import vn.nenep.report.origin.Measure.Formula;

/**
 * What was counted for an indicator in a year, a column an entry and in the order of the grain's units.
 *
 * @param standings a letter a unit: {@code c} counted, {@code n} reported with nothing to count, {@code d} disputed,
 *     {@code r} not reported, {@code l} not due
 * @param top how a unit's numerator follows from its rows
 * @param bottom the same of its denominator; none where the unit itself is counted or there is no denominator
 * @param reasons why it did not pass; -1 for none
 * @param rows for each part, for each unit its rows; a row that does not meet the conditions as {@code -1 - row}
 * @param held for each unit the rows that are held
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record YearCounts(
        int measure,
        int grain,
        List<Formula> top,
        List<Formula> bottom,
        String standings,
        List<Integer> reasons,
        List<Long> numerators,
        List<Long> denominators,
        List<List<List<Integer>>> rows,
        List<List<Integer>> held) {}
