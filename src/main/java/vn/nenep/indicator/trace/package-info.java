/** Where a figure comes from, down to the cell, and what a cell goes into. */
@NullMarked
package vn.nenep.indicator.trace;

import org.jspecify.annotations.NullMarked;
