/** Adds up figures once more from the cells of {@link vn.nenep.report.origin.Origins} and from nothing else. */
@NullMarked
package vn.nenep.report.proof.sum;

import org.jspecify.annotations.NullMarked;
