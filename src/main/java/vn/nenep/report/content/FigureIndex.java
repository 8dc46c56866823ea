package vn.nenep.report.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;

/** Figures by indicator, period and organisation; of two for the same the later one counts. */
final class FigureIndex {

    private final Map<String, Map<Period, Map<String, Figure>>> figures = new HashMap<>();

    void add(List<Figure> more) {
        more.forEach(figure -> figures.computeIfAbsent(figure.indicator(), indicator -> new HashMap<>())
                .computeIfAbsent(figure.period(), period -> new HashMap<>())
                .put(figure.organisation(), figure));
    }

    Optional<Figure> find(String indicator, String organisation, Period period) {
        return Optional.ofNullable(figures.getOrDefault(indicator, Map.of())
                .getOrDefault(period, Map.of())
                .get(organisation));
    }
}
