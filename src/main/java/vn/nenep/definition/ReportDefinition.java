package vn.nenep.definition;

import java.util.List;

/**
 * A report: its head, its signature, and which blocks stand under which heading.
 *
 * @param superior lines above the issuer
 * @param issuer lines of the issuing organisation
 * @param sign of the issuer in the document number, {@code BC/ĐUK}
 * @param subject with {@code {year}} where the year belongs
 */
public record ReportDefinition(
        String id,
        String title,
        String subject,
        List<String> superior,
        List<String> issuer,
        String sign,
        String place,
        List<String> opening,
        String authority,
        String position,
        List<String> recipients,
        List<SectionDefinition> sections) {

    public ReportDefinition {
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
        opening = List.copyOf(opening);
        recipients = List.copyOf(recipients);
        sections = List.copyOf(sections);
    }

    /** A heading and the ids of the blocks under it. */
    public record SectionDefinition(int level, String heading, boolean landscape, List<String> blocks) {
        public SectionDefinition {
            blocks = List.copyOf(blocks);
        }
    }
}
