/**
 * Who has submitted and who has not. Takes the register, the forms with their deadlines, and what arrived when; gives a
 * board of organisations by form and period, each place in one {@link vn.nenep.status.State}. It reads no file and no
 * database, and knows no form by its code.
 */
@NullMarked
package vn.nenep.status;

import org.jspecify.annotations.NullMarked;
