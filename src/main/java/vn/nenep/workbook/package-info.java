/**
 * READ: takes a spreadsheet file, gives sheets of typed cells with the addresses that Excel shows. The only room that
 * knows file formats; it gives no meaning to what it reads.
 */
@NullMarked
package vn.nenep.workbook;

import org.jspecify.annotations.NullMarked;
