package vn.nenep.finding;

import static vn.nenep.finding.Severity.BLOCK;
import static vn.nenep.finding.Severity.ERROR;
import static vn.nenep.finding.Severity.NOTICE;
import static vn.nenep.finding.Severity.WARNING;

/** The closed list of findings; a contract with the offices, so that a code never changes its meaning. */
public enum FindingCode {
    /** not a readable spreadsheet */
    W01(BLOCK),
    /** password-protected */
    W02(BLOCK),
    /** beyond the limits */
    W03(BLOCK),
    /** no known form in the workbook */
    W04(BLOCK),
    /** sender not found in the register */
    W05(BLOCK),
    /** period missing or contradictory */
    W06(BLOCK),
    /** identical bytes were received before */
    W07(NOTICE),
    /** macros or external links present and ignored */
    W08(NOTICE),
    /** a required column is missing */
    S01(BLOCK),
    /** one column twice */
    S02(BLOCK),
    /** unknown column ignored */
    S03(NOTICE),
    /** total row differs from the sum of the rows shown */
    S04(WARNING),
    /** a cell that is due has no row in the sheet */
    S05(NOTICE),
    /** a row struck through: ignored */
    S06(NOTICE),
    /** required value missing */
    C01(ERROR),
    /** not a whole number, not a number */
    C02(ERROR),
    /** not a date */
    C03(ERROR),
    /** not one of the allowed values */
    C04(ERROR),
    /** formula error or a formula without a value */
    C05(ERROR),
    /** negative or out of range */
    C06(ERROR),
    /** ambiguous value */
    C07(ERROR),
    /** value repaired */
    C08(NOTICE),
    /** organisation not in the register */
    R01(ERROR),
    /** organisation belongs to another committee */
    R02(ERROR),
    /** the same row twice */
    R03(ERROR),
    /** present, excused and unexcused differ from called */
    R04(ERROR),
    /** called differs from total less exempt */
    R05(WARNING),
    /** the date does not belong */
    R06(ERROR),
    /** thematic session without a topic */
    R07(WARNING),
    /** exception without a reason */
    R08(WARNING),
    /** rating counts don't add up */
    R09(ERROR),
    /** more than the cap of excellent */
    R10(WARNING),
    /** date after the file was received */
    R11(ERROR),
    /** a part exceeds its whole */
    R12(ERROR),
    /** quality does not fit the score */
    R13(WARNING),
    /** organisation not there in that period */
    R14(ERROR),
    /** register: two spans of one code share days */
    G01(WARNING),
    /** register: days between two spans of one code */
    G02(WARNING),
    /** register: the organisations above lead back to where they began */
    G03(BLOCK),
    /** register: the organisation above is not known or not there */
    G04(WARNING),
    /** register: the successor is not known */
    G05(WARNING),
    /** register: one name twice under one parent */
    G06(WARNING),
    /** register: the last day before the first */
    G07(WARNING),
    /** rated above what the unit's own rating of its staff says (III.2.5, III.2.7) */
    D01(WARNING),
    /** members commended who were not rated excellent (III.2.7) */
    D02(WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
