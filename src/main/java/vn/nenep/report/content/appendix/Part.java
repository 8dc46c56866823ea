package vn.nenep.report.content.appendix;

import java.util.List;
import java.util.Optional;
import vn.nenep.definition.wording.TableDefinition.Each;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.PartNames;

/**
 * The time that a column is about: that of the report, or one of its parts.
 *
 * @param name for the heading: {@code quý I}; empty for the whole
 */
record Part(Period period, String name) {

    /** One a part; only the whole when the time of the report is not longer than a part. */
    static List<Part> of(Facts facts, Optional<Each> each) {
        PeriodKind kind = each.map(Part::kind).orElse(facts.period().kind());
        if (each.isEmpty() || kind.compareTo(facts.period().kind()) >= 0) {
            return List.of(new Part(facts.period(), facts.when()));
        }
        return facts.period().split(kind).stream()
                .map(part -> new Part(part, PartNames.of(facts, part)))
                .toList();
    }

    private static PeriodKind kind(Each each) {
        return switch (each) {
            case HALF -> PeriodKind.HALF;
            case QUARTER -> PeriodKind.QUARTER;
            case MONTH -> PeriodKind.MONTH;
        };
    }
}
