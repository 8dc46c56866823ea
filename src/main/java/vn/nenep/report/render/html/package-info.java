/**
 * The report as one HTML file: takes a {@link vn.nenep.report.Report}, gives a page that is read on a screen, searched,
 * sorted and printed, and the plain page that the PDF is made from. Everything can be read without the script.
 */
@NullMarked
package vn.nenep.report.render.html;

import org.jspecify.annotations.NullMarked;
