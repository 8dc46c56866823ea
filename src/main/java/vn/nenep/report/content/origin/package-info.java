/**
 * Gathers where the figures of a finished report come from: takes the report and what was traced, gives {@link
 * vn.nenep.report.origin.Origins}. It adds nothing up.
 */
@NullMarked
package vn.nenep.report.content.origin;

import org.jspecify.annotations.NullMarked;
