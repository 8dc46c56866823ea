/**
 * The edge: puts the rooms together, runs them as Spring Batch jobs, and wakes them by a Quartz schedule. It holds no
 * rule and no number of its own.
 */
@NullMarked
package vn.nenep.job;

import org.jspecify.annotations.NullMarked;
