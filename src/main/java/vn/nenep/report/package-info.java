/**
 * One {@link vn.nenep.report.Report} model: takes figures and facts, gives sections, sentences, tables and chart
 * specifications in which every number is already rounded and written. It does not lay anything out.
 */
@NullMarked
package vn.nenep.report;

import org.jspecify.annotations.NullMarked;
