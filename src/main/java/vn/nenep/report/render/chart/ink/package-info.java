/**
 * What all drawings are made with: fonts that travel with the program, words with their places, colours that stay apart
 * in grey printing, and what a drawing is. It draws no numbers of its own.
 */
@NullMarked
package vn.nenep.report.render.chart.ink;

import org.jspecify.annotations.NullMarked;
