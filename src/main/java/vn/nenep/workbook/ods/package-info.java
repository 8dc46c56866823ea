/** Takes the parts of an .ods, the workbook of LibreOffice, gives its cells one by one. */
@NullMarked
package vn.nenep.workbook.ods;

import org.jspecify.annotations.NullMarked;
