/**
 * Reads one value: takes a cell and the type of its column, gives the value, nothing, or a refusal with its code. What is
 * not surely of that type is refused, never guessed.
 */
@NullMarked
package vn.nenep.submission.value;

import org.jspecify.annotations.NullMarked;
