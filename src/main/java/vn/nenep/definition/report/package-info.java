/**
 * What a report is asked for: takes words of the command line or of a job, gives a checked {@link
 * vn.nenep.definition.report.Edition}, or says which word is wrong.
 */
@NullMarked
package vn.nenep.definition.report;

import org.jspecify.annotations.NullMarked;
