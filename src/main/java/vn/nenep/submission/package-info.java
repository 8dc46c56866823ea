/**
 * RECOGNISE: takes a workbook, gives which form it holds, who sent it, for which period, and its rows typed. Everything
 * is found by content, never by coordinates. It does not judge whether the values fit together.
 */
@NullMarked
package vn.nenep.submission;

import org.jspecify.annotations.NullMarked;
