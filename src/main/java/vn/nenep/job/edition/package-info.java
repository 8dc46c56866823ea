/**
 * Editions on the disk: seals a report with everything that it was made of, makes one anew in a home of its own from the
 * archived originals, and replays the way from one to another.
 */
@NullMarked
package vn.nenep.job.edition;

import org.jspecify.annotations.NullMarked;
