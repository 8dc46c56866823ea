package vn.nenep.status;

import java.time.LocalDate;
import vn.nenep.definition.FormDefinition;
import vn.nenep.period.Period;

/**
 * A form for one of its periods.
 *
 * @param deadline the last day on which it is in time
 */
public record Column(FormDefinition form, Period period, LocalDate deadline) {}
