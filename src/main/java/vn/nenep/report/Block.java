package vn.nenep.report;

/** What can stand under a heading. */
public sealed interface Block permits Paragraph, Table, Drawn {}
