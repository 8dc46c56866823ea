/**
 * The command line: takes words, gives an exit code. It finds out what is meant, hands it to one command, and turns
 * whatever goes wrong into a sentence; nothing is read or computed here.
 */
@NullMarked
package vn.nenep.cli;

import org.jspecify.annotations.NullMarked;
