package vn.nenep.workbook.mutant;

/** The kinds of files that are read. */
public enum Format {
    XLSX,
    XLS,
    ODS,
    CSV,
    HTML,
    XML_2003
}
