/**
 * Takes files in: lists what has arrived, brings each file through reading, recognising and checking, and stores it in
 * one transaction.
 */
@NullMarked
package vn.nenep.job.intake;

import org.jspecify.annotations.NullMarked;
