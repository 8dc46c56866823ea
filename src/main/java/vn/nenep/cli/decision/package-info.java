/** The commands about versions of forms and about what the office decides on them. */
@NullMarked
package vn.nenep.cli.decision;

import org.jspecify.annotations.NullMarked;
