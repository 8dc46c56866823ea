/**
 * What every command works at: the home folder, its definitions, the running program, the console, and how it is
 * stopped.
 */
@NullMarked
package vn.nenep.cli.desk;

import org.jspecify.annotations.NullMarked;
