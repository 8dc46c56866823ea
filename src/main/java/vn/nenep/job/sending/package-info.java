/**
 * Makes what committees fill in: takes the register in force, leaves one blank workbook a committee and period in
 * {@code output/forms/}. One after the other, so that it takes no more memory for many of them.
 */
@NullMarked
package vn.nenep.job.sending;

import org.jspecify.annotations.NullMarked;
