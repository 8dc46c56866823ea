/** Runs jobs at their times. */
@NullMarked
package vn.nenep.job.schedule;

import org.jspecify.annotations.NullMarked;
