/** Puts figures into words: takes what is known and the texts of {@code jobs/reports/sentences/}, gives sentences. */
@NullMarked
package vn.nenep.report.content.sentence;

import org.jspecify.annotations.NullMarked;
