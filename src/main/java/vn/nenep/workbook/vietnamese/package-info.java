/** Takes the text of a cell with its fonts, gives it as Unicode in composed form. Knows no workbooks. */
@NullMarked
package vn.nenep.workbook.vietnamese;

import org.jspecify.annotations.NullMarked;
