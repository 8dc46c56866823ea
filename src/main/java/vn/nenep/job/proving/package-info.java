/**
 * PROVE: takes the examples that stand in the definitions, gives every one whose figure is another one than it says. It
 * computes nothing itself: the rows go into a store in memory and the figures come out as all figures do.
 */
@NullMarked
package vn.nenep.job.proving;

import org.jspecify.annotations.NullMarked;
