/**
 * Says of a file what an import would say of it, within seconds: the store is read from a copy, nothing is archived and
 * nothing is stored.
 */
@NullMarked
package vn.nenep.job.checking;

import org.jspecify.annotations.NullMarked;
