/**
 * Reads the YAML files under {@code jobs/}: takes a folder, gives {@link vn.nenep.definition.Definitions} and all
 * problems. Nothing outside this room knows that definitions are YAML.
 */
@NullMarked
package vn.nenep.definition.yaml;

import org.jspecify.annotations.NullMarked;
