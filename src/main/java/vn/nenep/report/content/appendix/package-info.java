/** The tables of a report and what backs its numbers: a table is defined in {@code jobs/reports/tables/} and filled here. */
@NullMarked
package vn.nenep.report.content.appendix;

import org.jspecify.annotations.NullMarked;
