package vn.nenep.report.content.sentence;

import vn.nenep.period.Period;
import vn.nenep.period.PeriodLabels;

/** The names of the parts of a year without the year: {@code quý IV}. */
public final class PartNames {

    private PartNames() {}

    /** As it stands inside a sentence. */
    public static String of(Facts facts, Period part) {
        return switch (part.kind()) {
            case QUARTER -> facts.say(Phrase.PART_QUARTER, PeriodLabels.roman(part.number()));
            case HALF -> facts.say(part.number() == 1 ? Phrase.PART_FIRST_HALF : Phrase.PART_SECOND_HALF);
            case MONTH -> facts.say(Phrase.PART_MONTH, part.number());
            case YEAR -> facts.when();
        };
    }
}
