/**
 * What a report is asked for and how it looks as a document: takes words of the command line or of a job and gives a checked
 * {@link vn.nenep.definition.report.Edition}; gives letterhead and format by the date of the document.
 */
@NullMarked
package vn.nenep.definition.report;

import org.jspecify.annotations.NullMarked;
