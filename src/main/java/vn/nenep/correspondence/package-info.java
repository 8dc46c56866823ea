/**
 * What goes back to committees. Takes a workbook as it was sent and what was found in it; gives a marked copy of that
 * workbook, or a list where a copy can't be made. It looks for no mistakes and decides nowhere what is accepted.
 */
@NullMarked
package vn.nenep.correspondence;

import org.jspecify.annotations.NullMarked;
