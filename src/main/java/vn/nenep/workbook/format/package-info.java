/**
 * Takes the bytes of the formats that POI does not read, gives their cells one by one to a {@link Cells}. Knows nothing of
 * workbooks as the rest of the program sees them, and gives no meaning to what it reads.
 */
@NullMarked
package vn.nenep.workbook.format;

import org.jspecify.annotations.NullMarked;
