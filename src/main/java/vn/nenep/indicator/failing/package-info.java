/**
 * The exceptions: the units behind every figure of organisations that did not pass, each with the reason and the rows that
 * show it. Reads the tables of the semantic layer; changes nothing.
 */
@NullMarked
package vn.nenep.indicator.failing;

import org.jspecify.annotations.NullMarked;
