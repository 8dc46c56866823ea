/** The way from one edition to another, or to the home as it stands: one cause after the other is replayed. */
@NullMarked
package vn.nenep.job.comparing;

import org.jspecify.annotations.NullMarked;
