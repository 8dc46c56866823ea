/** What one version of a form moves against another, down to the cell and up to the figures of the whole, tried in a copy of the store. */
@NullMarked
package vn.nenep.job.differing;

import org.jspecify.annotations.NullMarked;
