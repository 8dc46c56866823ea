/**
 * A published report as evidence: takes what a report was made of and what was made, gives a manifest under one digest; takes
 * the figures of two editions step by step, gives what each cause contributed. It opens no store and renders nothing.
 */
@NullMarked
package vn.nenep.edition;

import org.jspecify.annotations.NullMarked;
