/**
 * What officials and IT people define under {@code jobs/}: takes YAML files, gives records, and every mistake of every
 * file at once with file, line and the nearest known word. A definition that is wrong never runs.
 */
@NullMarked
package vn.nenep.definition;

import org.jspecify.annotations.NullMarked;
