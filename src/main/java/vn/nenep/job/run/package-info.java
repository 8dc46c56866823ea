/** Runs one job, alone in its home folder, as a Spring Batch job of its own, and keeps the run ledger. */
@NullMarked
package vn.nenep.job.run;

import org.jspecify.annotations.NullMarked;
