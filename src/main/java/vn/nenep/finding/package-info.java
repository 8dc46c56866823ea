/**
 * What can be wrong with a workbook and where: codes with their severity, and findings as values. It points at no other
 * room; the words for a finding stand in the message bundles.
 */
@NullMarked
package vn.nenep.finding;

import org.jspecify.annotations.NullMarked;
