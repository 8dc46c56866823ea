/** The versions of each form that were received, and how one differs from another. */
@NullMarked
package vn.nenep.store.version;

import org.jspecify.annotations.NullMarked;
