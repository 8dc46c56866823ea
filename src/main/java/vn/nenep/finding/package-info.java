/**
 * What can be wrong with a workbook and where: codes with their severity, findings as values, and the words for them in
 * both languages. It does not look for mistakes itself.
 */
@NullMarked
package vn.nenep.finding;

import org.jspecify.annotations.NullMarked;
