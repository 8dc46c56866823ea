package vn.nenep.report.content.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** The parts of the report's time that are not due yet: {@code quý IV}, {@code tháng 11, tháng 12}. */
final class PartsNotDue {

    private final Facts facts;

    PartsNotDue(Facts facts) {
        this.facts = facts;
    }

    /** Of the indicator, in the longest parts that hold; nothing when all of them are due. */
    String of(IndicatorDefinition indicator) {
        PeriodKind grain = indicator.grain().period();
        if (grain.compareTo(facts.period().kind()) >= 0) {
            return "";
        }
        List<Period> open = new ArrayList<>();
        PeriodKind longest = grain == PeriodKind.HALF ? PeriodKind.HALF : PeriodKind.QUARTER;
        for (Period part : parts(longest)) {
            if (isOpen(indicator, part)) {
                open.add(part);
            } else if (grain == PeriodKind.MONTH) {
                part.split(grain).stream()
                        .filter(month -> isOpen(indicator, month))
                        .forEach(open::add);
            }
        }
        return open.stream().map(part -> PartNames.of(facts, part)).collect(Collectors.joining(", "));
    }

    private List<Period> parts(PeriodKind kind) {
        return kind.compareTo(facts.period().kind()) <= 0 ? facts.period().split(kind) : List.of();
    }

    private boolean isOpen(IndicatorDefinition indicator, Period part) {
        return Situation.isNotDue(indicator, facts.figure(indicator.id(), facts.bloc(), part));
    }
}
