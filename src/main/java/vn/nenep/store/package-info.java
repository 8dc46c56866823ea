/**
 * STORE: takes received files with their checked submissions, keeps them with their versions, rows and findings, and
 * says which version is in force. Every file is one transaction. Only here and in {@code indicator} is there SQL.
 */
@NullMarked
package vn.nenep.store;

import org.jspecify.annotations.NullMarked;
