package vn.nenep.report.content.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.Rule.ExcellenceCap;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.indicator.trace.FormulaWords;
import vn.nenep.indicator.trace.Trace.TracedUnit;
import vn.nenep.indicator.trace.Tracer;
import vn.nenep.language.Language;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.Marked.Shown;
import vn.nenep.report.Report;
import vn.nenep.report.content.Material;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.ShownFigures;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.origin.ShownFigure;
import vn.nenep.report.origin.YearCounts;

/** Gathers where the figures of one report come from. */
public final class OriginWriter {

    private final Definitions definitions;
    private final FormulaWords words = new FormulaWords(Language.VIETNAMESE);
    private final RowBook rows;
    private final UnitBook units;
    private final Places<String> reasons = new Places<>();
    private final Map<String, MeasureDraft> measures = new LinkedHashMap<>();
    private final List<YearCounts> counts = new ArrayList<>();

    private OriginWriter(Definitions definitions, Register register) {
        this.definitions = definitions;
        this.rows = new RowBook(definitions);
        this.units = new UnitBook(register);
    }

    /** Opens the tracer of a year for some indicators; it is closed here. */
    public interface Tracers {
        Tracer open(int year, Set<String> indicators);
    }

    /** Of the figures that the report shows, as its material named them. */
    public static Origins write(Report report, Material material, Tracers tracers) {
        OriginWriter writer = new OriginWriter(material.definitions(), material.wholeRegister());
        ShownFigures shown = material.shown();
        Map<Shown, Figure> figures = new LinkedHashMap<>();
        report.shownFigures().stream()
                .sorted(Comparator.comparing(Shown::id).thenComparing(Shown::code))
                .forEach(name -> shown.find(name).ifPresent(figure -> figures.put(name, figure)));
        Set<Integer> years = new TreeSet<>();
        figures.values().forEach(figure -> years.addAll(figure.period().years()));
        years.forEach(year -> writer.add(
                year,
                figures.values().stream()
                        .filter(figure -> figure.period().years().contains(year))
                        .toList(),
                tracers));
        return figures.isEmpty() ? Origins.NONE : writer.made(figures, material);
    }

    private void add(int year, List<Figure> figures, Tracers tracers) {
        Map<Grain, Needed> needed = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Figure figure : figures) {
            ids.add(figure.indicator());
            needed.computeIfAbsent(indicator(figure.indicator()).grain(), grain -> new Needed())
                    .add(figure);
        }
        MeasureDraft.Words ofYear =
                new MeasureDraft.Words(words, definitions.rule(ExcellenceCap.class, Period.ofYear(year)));
        try (Tracer tracer = tracers.open(year, ids)) {
            needed.forEach((grain, of) -> add(
                    tracer,
                    ids.stream()
                            .sorted()
                            .map(this::indicator)
                            .filter(indicator -> indicator.grain() == grain)
                            .toList(),
                    of,
                    ofYear));
        }
    }

    private void add(Tracer tracer, List<IndicatorDefinition> ofGrain, Needed needed, MeasureDraft.Words ofYear) {
        List<Integer> kept = units.add(tracer.units(ofGrain.get(0)), needed::holds);
        int grain = units.grains().size() - 1;
        for (IndicatorDefinition indicator : ofGrain) {
            List<TracedUnit> all = tracer.units(indicator);
            if (!kept.isEmpty()) {
                counts.add(measures.computeIfAbsent(
                                indicator.id(), id -> new MeasureDraft(measures.size(), indicator, all.get(0), rows))
                        .year(grain, kept.stream().map(all::get).toList(), reasons, ofYear));
            }
            tracer.forget(indicator);
        }
    }

    private Origins made(Map<Shown, Figure> figures, Material material) {
        Function<Verdict, String> verdicts = material.verdicts();
        List<ShownFigure> shown = figures.entrySet().stream()
                .map(one -> figure(one.getKey(), one.getValue(), verdicts))
                .toList();
        return new Origins(
                units.organisations(),
                units.periods(),
                reasons.all(),
                rows.files(),
                rows.forms(),
                rows.sheets(),
                rows.texts(),
                rows.rows(),
                units.grains(),
                measures.values().stream()
                        .map(measure -> measure.made(words, definitions))
                        .toList(),
                counts,
                shown);
    }

    private ShownFigure figure(Shown name, Figure figure, Function<Verdict, String> verdicts) {
        Period period = figure.period();
        return new ShownFigure(
                name.id(),
                Optional.ofNullable(measures.get(figure.indicator()))
                        .orElseThrow()
                        .place(),
                units.organisation(figure.organisation(), period),
                units.period(period),
                UnitBook.month(period.firstDay()),
                UnitBook.month(period.lastDay()),
                figure.numerator(),
                figure.denominator().orElse(-1L),
                figure.expected().orElse(-1L),
                figure.denominator().isPresent() ? Numbers.percent(figure) : "",
                figure.verdict() == Verdict.NO_TARGET ? "" : verdicts.apply(figure.verdict()));
    }

    private IndicatorDefinition indicator(String id) {
        return definitions.indicator(id).orElseThrow();
    }
}
