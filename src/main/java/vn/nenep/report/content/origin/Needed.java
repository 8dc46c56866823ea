package vn.nenep.report.content.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.trace.Trace.TracedUnit;
import vn.nenep.period.Period;

/** Which units any of some figures needs: an edition for one committee holds nothing of another. */
final class Needed {

    private final Map<String, List<Period>> periods = new HashMap<>();

    void add(Figure figure) {
        List<Period> of = periods.computeIfAbsent(figure.organisation(), code -> new ArrayList<>());
        if (!of.contains(figure.period())) {
            of.add(figure.period());
        }
    }

    boolean holds(TracedUnit unit) {
        return Stream.of(unit.bloc(), unit.committee(), unit.organisation())
                .flatMap(code -> periods.getOrDefault(code, List.of()).stream())
                .anyMatch(period -> period.contains(unit.period().firstDay()));
    }
}
