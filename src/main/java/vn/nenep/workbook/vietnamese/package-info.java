/**
 * Takes the text of a cell as the file holds it, with the fonts of its runs, gives it in composed Unicode, and says
 * whether anything was repaired. It neither trims nor collapses blanks, and changes nothing that it isn't sure of.
 */
@NullMarked
package vn.nenep.workbook.vietnamese;

import org.jspecify.annotations.NullMarked;
