/** Takes a sender's workbook and findings, fills and comments the cells meant, and takes old marks off again without a trace. */
@NullMarked
package vn.nenep.correspondence.mark;

import org.jspecify.annotations.NullMarked;
