/**
 * Drawings with a row a unit that are read like a table: maps of states and rankings. They take one page of a report at
 * most; the report splits what is longer.
 */
@NullMarked
package vn.nenep.report.render.chart.map;

import org.jspecify.annotations.NullMarked;
