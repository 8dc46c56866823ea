/**
 * VALIDATE: takes a submission with typed rows, gives findings and which rows are held. It looks at nothing but the
 * submission, the register and the definitions.
 */
@NullMarked
package vn.nenep.validation;

import org.jspecify.annotations.NullMarked;
