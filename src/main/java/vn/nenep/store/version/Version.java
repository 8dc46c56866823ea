package vn.nenep.store.version;

import java.util.Locale;
import vn.nenep.store.decision.Decision.About;

/**
 * A form of one organisation for one period, as one file brought it.
 *
 * @param submission id in the store
 * @param fileId id of its file in the store
 * @param sender code of the organisation
 * @param form its id
 * @param period its code
 * @param number in the order of arrival, from 1
 * @param file path below the input folder
 * @param receivedAt ISO moment in the office's own time
 * @param accepted rows that count while the version does
 * @param held rows that don't
 * @param state whether it counts
 */
public record Version(
        long submission,
        long fileId,
        String sender,
        String form,
        String period,
        int number,
        String file,
        String sha256,
        String receivedAt,
        long accepted,
        long held,
        State state) {

    /** What became of a version. */
    public enum State {
        /** it counts */
        IN_FORCE,
        /** a later one counts */
        SUPERSEDED,
        /** the office withdrew it */
        WITHDRAWN,
        /** it went back whole */
        RETURNED;

        /** {@code in-force}, as other programs read it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What it is a version of: {@code K03/01-SH/2025-Q1}. */
    public String key() {
        return sender + "/" + form + "/" + period;
    }

    /** Its name: {@code K03/01-SH/2025-Q1#2}. */
    public String name() {
        return key() + "#" + number;
    }

    /** As decisions name it. */
    public About about() {
        return About.version(sender, form, period, file, sha256);
    }
}
