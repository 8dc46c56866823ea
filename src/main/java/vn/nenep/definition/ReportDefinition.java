package vn.nenep.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.report.LetterheadDefinition;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/**
 * A kind of report: for which occasions it is made, who issues it, and which blocks stand under which heading.
 *
 * @param occasions for which it is made
 * @param onRequest whether it is made only when it is asked for by its id
 * @param subject with {@code {when}}, {@code {year}}, {@code {unit}} where these belong
 * @param alsoTo recipients before those of the letterhead
 */
public record ReportDefinition(
        String id,
        Set<Occasion> occasions,
        boolean onRequest,
        LetterheadDefinition letterhead,
        String title,
        String subject,
        List<String> opening,
        List<String> alsoTo,
        List<SectionDefinition> sections) {

    public ReportDefinition {
        occasions = Set.copyOf(occasions);
        opening = List.copyOf(opening);
        alsoTo = List.copyOf(alsoTo);
        sections = List.copyOf(sections);
    }

    /** What a report is made for. */
    public enum Occasion {
        /** a year */
        YEAR,
        /** a half-year */
        HALF,
        /** a quarter, a month, or any other run of months */
        SPAN,
        /** one committee, whatever the time */
        UNIT;

        /** The occasion of a report about that time, and one committee or the whole bloc. */
        public static Occasion of(Period span, Optional<String> unit) {
            if (unit.isPresent()) {
                return UNIT;
            }
            return span.kind() == PeriodKind.YEAR ? YEAR : span.kind() == PeriodKind.HALF ? HALF : SPAN;
        }
    }

    /** A heading and the ids of the blocks under it. */
    public record SectionDefinition(int level, String heading, boolean landscape, List<String> blocks) {
        public SectionDefinition {
            blocks = List.copyOf(blocks);
        }
    }
}
