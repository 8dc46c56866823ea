package vn.nenep.definition.report;

import java.time.LocalDate;
import java.util.List;

/** Who issues reports, with every name and every head of office in its own time: the date of the document decides. */
public record LetterheadDefinition(String id, List<Head> heads) {

    public LetterheadDefinition {
        heads = List.copyOf(heads);
    }

    /**
     * What stands on documents of some time.
     *
     * @param superior lines above the issuer, in capitals
     * @param issuer lines of the issuing organisation, in capitals
     * @param name of the issuer inside a sentence
     * @param sign in the document number, {@code BC/ĐUK}
     * @param authority on whose behalf is signed; empty when the head of an office signs in its own name
     * @param recipients lines of {@code Nơi nhận}
     */
    public record Head(
            Dates valid,
            List<String> superior,
            List<String> issuer,
            String name,
            String sign,
            String place,
            String authority,
            String position,
            List<String> recipients) {

        public Head {
            superior = List.copyOf(superior);
            issuer = List.copyOf(issuer);
            recipients = List.copyOf(recipients);
        }
    }

    /** What stands on a document of that date. */
    public Head on(LocalDate date) {
        return Dates.on(date, heads, Head::valid)
                .orElseThrow(() -> new IllegalStateException("The loader lets no gap through: " + id + " on " + date));
    }
}
