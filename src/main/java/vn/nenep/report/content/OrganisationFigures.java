package vn.nenep.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;

/** The figures of the cells, which a page for each organisation needs: their meetings, yearly duties and ratings. */
public final class OrganisationFigures {

    static final String HELD = "meetings-held";
    static final String IN_RULE = "meetings-in-rule";
    static final String THEMATIC = "thematic-quarterly";
    static final String ATTENDANCE = "attendance";

    private final FigureIndex figures = new FigureIndex();

    public OrganisationFigures(List<Figure> figures) {
        this.figures.add(figures);
    }

    /** The indicators that are needed, to be computed down to the cells. */
    public static Set<String> indicators(Definitions definitions, Period year) {
        Set<String> ids = new LinkedHashSet<>(List.of(HELD, IN_RULE, THEMATIC, ATTENDANCE));
        Levels.all().forEach(level -> ids.add(level.indicator("cell")));
        duties(definitions, year).forEach(duty -> ids.add(duty.id()));
        ids.removeIf(id -> definitions.indicator(id).isEmpty());
        return ids;
    }

    /** What a cell either has done in a year or has not, in the order of the clauses. */
    static List<IndicatorDefinition> duties(Definitions definitions, Period year) {
        return definitions.indicators().stream()
                .filter(indicator -> indicator.grain() == Grain.CELL_YEAR
                        && indicator.counts() == IndicatorDefinition.Counts.ORGANISATIONS
                        && indicator.target().isPresent()
                        && !indicator.onlyInReports()
                        && indicator.fits(year))
                .sorted(Comparator.comparing((IndicatorDefinition indicator) -> String.join(",", indicator.clauses()))
                        .thenComparing(IndicatorDefinition::id))
                .toList();
    }

    Optional<Figure> find(String indicator, String organisation, Period period) {
        return figures.find(indicator, organisation, period);
    }

    /** The signs of the levels that a cell was rated at; there is one, or none. {@code mark} names the figure of a sign. */
    String level(Facts facts, String organisation, Period year, BiFunction<String, Figure, String> mark) {
        List<String> signs = new ArrayList<>();
        for (Levels level : Levels.all()) {
            find(level.indicator("cell"), organisation, year)
                    .filter(figure -> figure.numerator() > 0)
                    .ifPresent(figure -> signs.add(mark.apply(facts.say(level.sign()), figure)));
        }
        return signs.isEmpty() ? Numbers.NONE : String.join(", ", signs);
    }
}
