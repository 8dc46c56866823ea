/** The comparison of two editions as one page of HTML that needs nothing else: takes a comparison, gives text. */
@NullMarked
package vn.nenep.edition.page;

import org.jspecify.annotations.NullMarked;
