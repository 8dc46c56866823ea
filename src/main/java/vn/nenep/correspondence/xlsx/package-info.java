/**
 * Writes small .xlsx files as XML: takes cells, limits and looks, gives the same bytes for the same content. It knows
 * nothing of forms, and keeps of a workbook no more than its text.
 */
@NullMarked
package vn.nenep.correspondence.xlsx;

import org.jspecify.annotations.NullMarked;
