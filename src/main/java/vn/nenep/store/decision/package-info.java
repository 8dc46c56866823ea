/** What the office decided about what it received: versions withdrawn or reinstated, findings waived for one committee. */
@NullMarked
package vn.nenep.store.decision;

import org.jspecify.annotations.NullMarked;
