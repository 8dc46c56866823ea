package vn.nenep.definition;

/** How the cells of a column are read. */
public enum ColumnType {
    TEXT,
    /** the code of the organisation that the row is about */
    ORGANISATION_CODE,
    /** its name */
    ORGANISATION_NAME,
    /** codes or names of several, or words for all of them */
    ORGANISATIONS,
    /** whole number from 0 */
    COUNT,
    /** number with decimals */
    NUMBER,
    DATE,
    /** a month of the form's period */
    MONTH,
    /** yes or no */
    MARK,
    /** yes or no; the number or the date of a document also means yes */
    MARK_OR_DOCUMENT,
    /** one of a scale of values */
    CHOICE,
    /** the measure that the row gives, in a form with one measure a row */
    MEASURE,
    /** its value, whose type the measure decides */
    MEASURE_VALUE
}
