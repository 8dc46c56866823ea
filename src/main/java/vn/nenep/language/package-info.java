/** Words in two languages: message bundles of the other rooms, read the same way whatever the machine's locale. */
@NullMarked
package vn.nenep.language;

import org.jspecify.annotations.NullMarked;
