/**
 * What commands print: lines, tables, numbers and JSON in the language of the reader. It gets results and gives text; it
 * does not run anything.
 */
@NullMarked
package vn.nenep.cli.text;

import org.jspecify.annotations.NullMarked;
