/** Makes reports: from what is in force to files in {@code output/}, which appear only when they are whole. */
@NullMarked
package vn.nenep.job.reporting;

import org.jspecify.annotations.NullMarked;
