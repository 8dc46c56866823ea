/** One class a command: what it takes, what it asks of the program, what it prints, which exit code it gives. */
@NullMarked
package vn.nenep.cli.command;

import org.jspecify.annotations.NullMarked;
