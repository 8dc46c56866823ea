package vn.nenep.store.proof;

/**
 * Something that is not as it was when it was taken in.
 *
 * @param subject the path of a file below the input folder; or an organisation, form and period
 */
public record Damage(Kind kind, String subject) {

    /** What is wrong with it. */
    public enum Kind {
        /** something that the store holds of a file is not what was read from it */
        CHANGED,
        /** a file that was taken in is no longer in the store */
        GONE,
        /** the store has a file that was never taken in */
        UNKNOWN,
        /** for an organisation, form and period another version counts than the one that arrived last */
        IN_FORCE,
        /** a version is withdrawn, or is not, without a decision that says so */
        WITHDRAWN,
        /** a decision of the office is not what the ledger of decisions says, or is only in one of both */
        DECISION,
        /** the original is not in the archive */
        ORIGINAL_GONE,
        /** the original's bytes are not those that were received */
        ORIGINAL_CHANGED,
        /** the database can't be read */
        DATABASE
    }
}
