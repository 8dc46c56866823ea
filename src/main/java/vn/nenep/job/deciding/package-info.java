/** Makes the decisions of the office count: in the store and in the ledger of decisions, both or neither. */
@NullMarked
package vn.nenep.job.deciding;

import org.jspecify.annotations.NullMarked;
