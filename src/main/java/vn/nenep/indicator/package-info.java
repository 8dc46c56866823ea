/**
 * AGGREGATE: takes indicator definitions and the rows in force, gives figures with their basis and verdict. For each
 * grain there is one wide table with one row per expected unit, reported or not; everything is read from it.
 */
@NullMarked
package vn.nenep.indicator;

import org.jspecify.annotations.NullMarked;
