package vn.nenep.store.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision of the office.
 *
 * @param number counted from 1
 * @param madeAt ISO moment in the office's own time
 * @param by the person who answers for it
 */
public record Decision(int number, Kind kind, String madeAt, String by, String reason, About about) {

    /** What is decided. */
    public enum Kind {
        /** a version does not count, as if it had never come */
        WITHDRAW,
        /** a version that was withdrawn counts again as it would have */
        REINSTATE,
        /** a finding of a committee does not hold its rows */
        WAIVE,
        /** an earlier waiver ends, for everything that it covered */
        END_WAIVER;

        /** As it is written in files: {@code end-waiver}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind that is written so. */
        public static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /**
     * What it is about; what does not belong to the kind is empty.
     *
     * @param organisation code of the sender
     * @param form of the version; of a waiver, empty for all forms
     * @param period of the version; of a waiver, empty for all periods
     * @param file of the version, its path below the input folder
     * @param sha256 of the bytes of that file
     * @param code of the finding that is waived
     * @param until the last day, ISO, on which a file may be received to be covered by the waiver
     * @param ends number of the waiver that ends; 0 for none
     */
    public record About(
            String organisation,
            String form,
            String period,
            String file,
            String sha256,
            String code,
            String until,
            int ends) {

        /** A version of a form. */
        public static About version(String organisation, String form, String period, String file, String sha256) {
            return new About(organisation, form, period, file, sha256, "", "", 0);
        }

        /** A finding of a committee. */
        public static About finding(
                String organisation, Optional<String> form, Optional<String> period, String code, String until) {
            return new About(organisation, form.orElse(""), period.orElse(""), "", "", code, until, 0);
        }

        /** The end of the waiver with that number and subject. */
        public About ending(int waiver) {
            return new About(organisation, form, period, file, sha256, code, until, waiver);
        }
    }
}
