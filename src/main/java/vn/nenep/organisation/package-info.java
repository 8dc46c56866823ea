/**
 * The register of Party organisations: codes, names, validity spans, the tree on any date; matching a written name to
 * one organisation. Codes are text. It never creates an organisation that the register does not hold.
 */
@NullMarked
package vn.nenep.organisation;

import org.jspecify.annotations.NullMarked;
