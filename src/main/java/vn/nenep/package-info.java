/** Nề nếp: from the workbooks of grassroots committees to an annual report of which every figure can be proved. */
@NullMarked
package vn.nenep;

import org.jspecify.annotations.NullMarked;
