package vn.nenep.job.edition;

/**
 * Something in an edition, or an original that it was made of, that is not what was sealed.
 *
 * @param subject the name of the file in the edition, or the path of the input
 */
public record EditionDamage(Kind kind, String subject) {

    /** What is wrong with it. */
    public enum Kind {
        /** the manifest is not there, or not what was written */
        MANIFEST,
        /** the bytes of a file are others */
        CHANGED,
        /** a file is not there */
        GONE,
        /** a file is there that was not sealed */
        UNKNOWN,
        /** an original is not in the archive */
        ORIGINAL_GONE,
        /** the bytes of an original are not those that were received */
        ORIGINAL_CHANGED
    }
}
