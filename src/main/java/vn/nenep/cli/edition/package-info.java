/** The commands about editions: publish, list, verify, compare. */
@NullMarked
package vn.nenep.cli.edition;

import org.jspecify.annotations.NullMarked;
