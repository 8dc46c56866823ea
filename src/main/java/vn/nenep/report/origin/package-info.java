/**
 * Where the figures of a report come from: units, rows and cells of received files as one small set of lists that name each
 * other by their places. It is data alone; it neither finds anything nor writes anything.
 */
@NullMarked
package vn.nenep.report.origin;

import org.jspecify.annotations.NullMarked;
