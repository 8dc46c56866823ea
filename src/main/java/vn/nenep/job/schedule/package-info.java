/**
 * The schedule: which due times of a job have come, which of them are still owed a run, and running those one after the
 * other. The ledger alone decides; Quartz does no more than wake the look into it.
 */
@NullMarked
package vn.nenep.job.schedule;

import org.jspecify.annotations.NullMarked;
