/** Broken and hostile files by the thousand: seeds, the ways to break them, and readers of another make to compare with. */
package vn.nenep.workbook.mutant;
