/**
 * Gives workbooks back: takes from the store what has to be mended and was not given back yet, leaves marked copies in
 * {@code output/returned/}. It starts from the ledger, so that a run that was cut off loses none.
 */
@NullMarked
package vn.nenep.job.returning;

import org.jspecify.annotations.NullMarked;
