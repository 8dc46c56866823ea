/** The commands that prove what was reported, and their words. */
@NullMarked
package vn.nenep.cli.proof;

import org.jspecify.annotations.NullMarked;
