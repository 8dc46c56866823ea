/**
 * ASK: takes figures and the rows in force, gives what is worth asking a committee about: levels far from what was
 * registered, figures far from the others', rows sent twice. Nothing of it is wrong by a rule, and nothing of it holds a
 * row or changes a figure.
 */
@NullMarked
package vn.nenep.indicator.question;

import org.jspecify.annotations.NullMarked;
