/**
 * The proof before a report is published: takes the model and a finished file, reads the text of the file back with nothing
 * of what wrote it, and finds every sentence and every cell of every table in its place; or says where they part.
 */
@NullMarked
package vn.nenep.report.proof;

import org.jspecify.annotations.NullMarked;
