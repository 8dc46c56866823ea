/**
 * Blank forms for committees. Takes the definitions and the register of a period; gives one workbook a committee, with
 * what is known filled in, the limits and warnings of the form's own checks in its cells, and instructions made of the
 * same definitions. It reads nothing that was sent, and knows no form by its code.
 */
@NullMarked
package vn.nenep.correspondence.form;

import org.jspecify.annotations.NullMarked;
