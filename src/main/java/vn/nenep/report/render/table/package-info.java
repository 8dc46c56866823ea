/** How wide the columns of a printed table are, in every format. */
@NullMarked
package vn.nenep.report.render.table;

import org.jspecify.annotations.NullMarked;
