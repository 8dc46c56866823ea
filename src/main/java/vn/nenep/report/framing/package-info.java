/**
 * What surrounds the text of a report as a document: takes a letterhead, an edition and the date of the document, gives the
 * lines of the head and the mark at the end. It knows nothing of the text itself.
 */
@NullMarked
package vn.nenep.report.framing;

import org.jspecify.annotations.NullMarked;
