/** How reports word their numbers: sentences, phrases and tables that are written in {@code jobs/reports/}, without a mistake. */
@NullMarked
package vn.nenep.definition.wording;

import org.jspecify.annotations.NullMarked;
