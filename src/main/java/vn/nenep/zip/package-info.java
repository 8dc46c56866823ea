/** Zip files whose bytes follow from their content alone. It points at no other room. */
@NullMarked
package vn.nenep.zip;

import org.jspecify.annotations.NullMarked;
