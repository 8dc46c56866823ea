/**
 * Takes the parts of an .xlsx or .xlsm (usual or strict Open XML), gives its cells one by one in the order of the file, in
 * memory that does not grow with the sheet. Formulas are never calculated and links never followed.
 */
@NullMarked
package vn.nenep.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
