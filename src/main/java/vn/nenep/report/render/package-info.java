/**
 * One renderer a format: takes a {@link vn.nenep.report.Report}, gives one file. It lays out; it never computes,
 * rounds or queries.
 */
@NullMarked
package vn.nenep.report.render;

import org.jspecify.annotations.NullMarked;
