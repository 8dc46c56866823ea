/** Whether the store still holds what was taken in, held against the ledger beside the archived originals. */
@NullMarked
package vn.nenep.store.proof;

import org.jspecify.annotations.NullMarked;
