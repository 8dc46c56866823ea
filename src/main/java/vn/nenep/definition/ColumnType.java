package vn.nenep.definition;

/** How the cells of a column are read. */
public enum ColumnType {
    TEXT,
    /** the number of the row in its table */
    ROW_NUMBER,
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
    /** the unit of that measure */
    MEASURE_UNIT,
    /** its value, whose type the measure decides */
    MEASURE_VALUE;

    /** Whether it stands on a form before anybody fills it in: what a row is about, not what is reported. */
    public boolean isPrinted() {
        return switch (this) {
            case ROW_NUMBER, ORGANISATION_CODE, ORGANISATION_NAME, MONTH, MEASURE, MEASURE_UNIT -> true;
            case TEXT, ORGANISATIONS, COUNT, NUMBER, DATE, MARK, MARK_OR_DOCUMENT, CHOICE, MEASURE_VALUE -> false;
        };
    }
}
