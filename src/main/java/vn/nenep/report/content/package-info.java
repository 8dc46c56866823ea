/**
 * What stands in a report: takes figures, gives the sentences, tables and charts that a report definition asks for by
 * name. Every number is rounded and written here, once.
 */
@NullMarked
package vn.nenep.report.content;

import org.jspecify.annotations.NullMarked;
