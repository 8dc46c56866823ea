/**
 * Pictures of charts: takes a {@link vn.nenep.report.Chart}, gives a PNG with its title, source and every label on it.
 * JFreeChart draws the plot; the words are set here, because JFreeChart lets labels run into lines and each other. It
 * never computes or rounds a number that is printed, except the numbers along the value axis.
 */
@NullMarked
package vn.nenep.report.render.chart;

import org.jspecify.annotations.NullMarked;
