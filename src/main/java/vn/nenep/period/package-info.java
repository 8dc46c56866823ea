/**
 * Years, halves, quarters and months; their labels in any spelling; the days on which a meeting belongs to a month.
 * It points at no other room.
 */
@NullMarked
package vn.nenep.period;

import org.jspecify.annotations.NullMarked;
