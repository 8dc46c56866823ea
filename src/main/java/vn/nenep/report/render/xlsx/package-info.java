/**
 * The report as a workbook to reckon on with: takes a {@link vn.nenep.report.Report}, gives a sheet a table and a sheet
 * a chart, numbers as numbers, charts that draw the cells below them. It does not compute and guesses no number: what
 * can't be shown again exactly as printed stays a text.
 */
@NullMarked
package vn.nenep.report.render.xlsx;

import org.jspecify.annotations.NullMarked;
