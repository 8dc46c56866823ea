package vn.nenep.indicator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.organisation.Restatement;
import vn.nenep.organisation.Restatement.Place;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** Sums units up to committees, blocs and longer periods; numerators and denominators, never percentages. */
final class Rollup {

    private final Scope scope;
    private final Map<Grain, Map<Period, Map<String, Sums>>> sums = new EnumMap<>(Grain.class);
    private final Map<Grain, List<IndicatorDefinition>> indicators;
    private final Map<String, Integer> places = new HashMap<>();

    private final Optional<Restatement> restated;
    private final Bridge bridge = new Bridge();
    private final Set<String> shown = new TreeSet<>();

    /**
     * Sums to nothing yet.
     *
     * @param scope how far down, and of whom
     * @param restated the tree to show the facts on; empty: that of their own time
     */
    Rollup(Definitions definitions, Scope scope, Optional<Restatement> restated) {
        this.scope = scope;
        this.restated = restated;
        this.indicators = definitions.indicators().stream()
                .collect(Collectors.groupingBy(
                        IndicatorDefinition::grain, () -> new EnumMap<>(Grain.class), Collectors.toList()));
        indicators.values().forEach(of -> {
            for (int i = 0; i < of.size(); i++) {
                places.put(of.get(i).id(), i);
            }
        });
    }

    /** What was moved for the tree of another day. */
    Bridge bridge() {
        return bridge;
    }

    /** The organisations under which units were counted. */
    Set<String> shown() {
        return shown;
    }

    /** What units of one grain sum up to in one place: how many are due, and a tally for each indicator. */
    private static final class Sums {
        private long due;
        private final Tally[] tallies;

        Sums(int indicators) {
            tallies = new Tally[indicators];
            Arrays.fill(tallies, Tally.NOTHING);
        }

        void add(long unitsDue, Tally[] others) {
            due += unitsDue;
            Arrays.setAll(tallies, place -> tallies[place].plus(others[place]));
        }
    }

    /** The sum over a period; nothing for one that is shorter than the indicator's own. */
    Tally tally(IndicatorDefinition indicator, String organisation, Period period) {
        if (period.isRun()) {
            return period.split(indicator.grain().period()).stream()
                    .filter(part -> indicator.isFor(Period.ofYear(part.year())))
                    .map(part -> tally(indicator, organisation, part))
                    .reduce(Tally.NOTHING, Tally::plus);
        }
        Sums found = sums(indicator.grain(), organisation, period);
        Integer place = places.get(indicator.id());
        return found == null || place == null ? Tally.NOTHING : found.tallies[place];
    }

    /** How many units of a grain are due there. */
    long due(Grain grain, String organisation, Period period) {
        if (period.isRun()) {
            return period.split(grain.period()).stream()
                    .mapToLong(part -> due(grain, organisation, part))
                    .sum();
        }
        Sums found = sums(grain, organisation, period);
        return found == null ? 0 : found.due;
    }

    private @Nullable Sums sums(Grain grain, String organisation, Period period) {
        return sums.getOrDefault(grain, Map.of()).getOrDefault(period, Map.of()).get(organisation);
    }

    /** Adds the units of a grain. */
    void add(Grain grain, JdbcTemplate jdbc) {
        List<IndicatorDefinition> ofGrain = indicators.getOrDefault(grain, List.of());
        Map<Period, Map<String, Sums>> here = sums.computeIfAbsent(grain, key -> new HashMap<>());
        String organisation = scope.level() == Level.CELL || restated.isPresent() ? "organisation" : "committee";
        String columns = ofGrain.stream().map(Rollup::sums).collect(Collectors.joining());
        String sql =
                "select %1$s, committee, bloc, period, sum(due)%2$s from %3$s group by %1$s, committee, bloc, period"
                        .formatted(organisation, columns, grain.view());
        jdbc.query(sql, row -> {
            String unit = row.getString(1);
            String committee = row.getString("committee");
            String bloc = row.getString("bloc");
            Optional<Place> place = restated.map(tree -> tree.place(unit, committee, bloc));
            if (scope.unit()
                    .filter(only -> !only.equals(place.map(Place::committee).orElse(committee)))
                    .isPresent()) {
                return;
            }
            Set<String> counted =
                    place.map(this::counted).orElseGet(() -> new LinkedHashSet<>(List.of(unit, committee, bloc)));
            if (scope.unit().isPresent()) {
                // the sum over one committee is not a figure of the bloc
                counted.remove(place.map(Place::bloc).orElse(bloc));
            }
            shown.addAll(counted);
            Period period = Period.parse(row.getString("period")).orElseThrow();
            long unitsDue = row.getLong(5);
            Tally[] tallies = new Tally[ofGrain.size()];
            int column = 6;
            for (int i = 0; i < tallies.length; i++) {
                IndicatorDefinition indicator = ofGrain.get(i);
                Tally tally =
                        new Tally(row.getLong(column), row.getLong(column + 1), indicator.hasExpected() ? unitsDue : 0);
                tallies[i] = tally;
                column += 2;
                place.ifPresent(to -> note(indicator, period, unit, committee, to, tally));
            }
            for (Period each : period.andLonger()) {
                Map<String, Sums> then = here.computeIfAbsent(each, key -> new HashMap<>());
                counted.forEach(one -> then.computeIfAbsent(one, key -> new Sums(tallies.length))
                        .add(unitsDue, tallies));
            }
        });
    }

    private Set<String> counted(Place place) {
        Set<String> counted = new LinkedHashSet<>(List.of(place.committee(), place.bloc()));
        if (scope.level() == Level.CELL) {
            counted.add(place.organisation());
        }
        return counted;
    }

    private void note(
            IndicatorDefinition indicator, Period period, String unit, String committee, Place to, Tally tally) {
        Period year = period.within(PeriodKind.YEAR);
        bridge.note(indicator.id(), year, unit, committee, to.committee(), to, tally);
        boolean isOwnCommittee = unit.equals(committee) && to.organisation().equals(to.committee());
        if (scope.level() == Level.CELL && !isOwnCommittee && !unit.equals(to.organisation())) {
            bridge.note(indicator.id(), year, unit, unit, to.organisation(), to, tally);
        }
    }

    private static String sums(IndicatorDefinition indicator) {
        String column = indicator.column();
        if (indicator.counts() == Counts.ORGANISATIONS
                && indicator.denominator().isEmpty()) {
            return ", sum(case when \"%1$s_in\" = 1 then \"%1$s\" else 0 end), sum(\"%1$s_in\")".formatted(column);
        }
        return ", sum(\"%1$s\"), sum(\"%1$s_of\")".formatted(column);
    }
}
