/** The store made anew from the archive and its ledger. */
@NullMarked
package vn.nenep.job.rebuilding;

import org.jspecify.annotations.NullMarked;
