/**
 * The home folder: where things lie in it, who works in it at the moment, and files that are there whole or not at all.
 * It points at no other room.
 */
@NullMarked
package vn.nenep.home;

import org.jspecify.annotations.NullMarked;
