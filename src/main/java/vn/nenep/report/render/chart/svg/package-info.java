/**
 * A page for drawings that is made of words and lines instead of dots: takes what is drawn on it, gives SVG to stand inside
 * an HTML page. Words stay words.
 */
@NullMarked
package vn.nenep.report.render.chart.svg;

import org.jspecify.annotations.NullMarked;
