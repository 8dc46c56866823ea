/** Draws how a share came from one level to another, cause by cause. It knows nothing of figures or editions. */
@NullMarked
package vn.nenep.report.render.waterfall;

import org.jspecify.annotations.NullMarked;
