/**
 * Who has submitted and who has not, on paper: the board for the office's wall and the texts that remind committees.
 * Takes a {@link vn.nenep.status.Board} and what was found in the files that went back; gives an .xlsx and plain text in
 * Vietnamese. It decides nothing and sends nothing.
 */
@NullMarked
package vn.nenep.correspondence.reminder;

import org.jspecify.annotations.NullMarked;
