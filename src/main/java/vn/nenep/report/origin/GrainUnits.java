package vn.nenep.report.origin;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * The units of a grain in a year, as columns of the same length.
 *
 * @param organisations the unit's own
 * @param committees those under which it rolls up
 * @param blocs those under which the committees roll up
 * @param firsts the first month of each period, counted from the year 0: by it a unit is in a longer period or not
 * @param due a digit a unit: 1 when it is expected
 * @param active the number of its active cells
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record GrainUnits(
        List<Integer> organisations,
        List<Integer> periods,
        List<Integer> committees,
        List<Integer> blocs,
        List<Integer> firsts,
        String due,
        List<Integer> active) {}
