package vn.nenep.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Restatement;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** Computes all figures of a year from what is in force. */
public final class FigureCalculator {

    private static final Comparator<Figure> IN_ORDER = Comparator.comparing(Figure::indicator)
            .thenComparing(Figure::organisation)
            .thenComparing(figure -> figure.period().code());

    private final DataSource database;
    private final Definitions definitions;
    private final Register register;

    public FigureCalculator(DataSource database, Definitions definitions, Register register) {
        this.database = database;
        this.definitions = definitions;
        this.register = register;
    }

    /** How far down figures are wanted. */
    public enum Level {
        /** the bloc and the grassroots organisations */
        COMMITTEE,
        /** the cells too */
        CELL
    }

    /**
     * What figures are wanted of.
     *
     * @param span a year, or any other period: what is counted by a longer one (a rating of the year in a half-year) is not due in
     *     it, and what is counted by shorter ones is their sum, judged anew
     * @param asOf what is not due by then is not counted as a failure
     * @param asIs whether facts are shown on the tree of the as-of date instead of that of their own time
     * @param unit only the units of one grassroots organisation; of all when empty
     */
    public record Scope(Period span, LocalDate asOf, Level level, boolean asIs, Optional<String> unit) {}

    /**
     * One figure for every indicator, organisation of the level and period of the year, also where nothing is due; sorted
     * by indicator, organisation and period.
     *
     * @param asOf what is not due by then is not counted as a failure
     */
    public List<Figure> figures(int year, LocalDate asOf, Level level) {
        return figures(new Scope(Period.ofYear(year), asOf, level, false, Optional.empty()))
                .figures();
    }

    /** Figures, with what moved when they are restated on the tree of one day. */
    public record Restated(List<Figure> figures, List<Bridge.Line> bridge) {
        public Restated {
            figures = List.copyOf(figures);
            bridge = List.copyOf(bridge);
        }
    }

    /**
     * The same on the tree that is valid on the as-of date. Besides the organisations of that tree it has those that had facts
     * in the year and can't be restated.
     */
    public Restated restated(int year, LocalDate asOf, Level level) {
        return figures(new Scope(Period.ofYear(year), asOf, level, true, Optional.empty()));
    }

    /** The figures of the span itself and of every shorter period of the calendar that lies wholly in it. */
    public Restated figures(Scope scope) {
        try (Layers layers = new Layers(database, definitions, register, scope.asOf())) {
            return figures(scope, layers);
        }
    }

    /**
     * The same, over layers that serve other questions too.
     *
     * @param layers of the same register and as-of date, and at least of these definitions
     */
    public Restated figures(Scope scope, Layers layers) {
        Counted counted = new Counted(scope, definitions, register);
        scope.span().years().forEach(year -> counted.add(layers.of(year)));
        return figures(counted);
    }

    /** The same of one year, over a layer of it that is open. */
    public List<Figure> figures(Scope scope, SemanticLayer layer) {
        Counted counted = new Counted(scope, definitions, register);
        counted.add(layer);
        return figures(counted).figures();
    }

    /** What the layers say, added up. */
    private static final class Counted {

        private final Scope scope;
        private final Optional<Restatement> tree;
        private final Rollup rollup;
        private final Set<List<String>> inForce = new HashSet<>();

        Counted(Scope scope, Definitions definitions, Register register) {
            this.scope = scope;
            this.tree = scope.asIs() ? Optional.of(new Restatement(register, scope.asOf())) : Optional.empty();
            this.rollup = new Rollup(definitions, scope, tree);
        }

        void add(SemanticLayer layer) {
            layer.grains().forEach(grain -> rollup.add(grain, layer.jdbc()));
            inForce.addAll(inForce(layer.jdbc()));
        }
    }

    private Restated figures(Counted counted) {
        Scope scope = counted.scope;
        Rollup rollup = counted.rollup;
        ReportCounts reports = new ReportCounts(register, counted.inForce, scope.asOf(), counted.tree);
        Map<Period, Set<String>> organisations = new HashMap<>();
        for (Period period : periods(scope.span(), PeriodKind.MONTH)) {
            organisations.put(period, organisations(scope, period, rollup));
        }
        List<Figure> figures = new ArrayList<>();
        definitions.indicators().stream()
                .filter(indicator ->
                        scope.span().years().stream().anyMatch(year -> indicator.isFor(Period.ofYear(year))))
                .forEach(indicator -> figures.addAll(figures(indicator, scope.span(), organisations, rollup, reports)));
        figures.sort(IN_ORDER);
        return new Restated(figures, rollup.bridge().lines());
    }

    private List<Figure> figures(
            IndicatorDefinition indicator,
            Period span,
            Map<Period, Set<String>> organisations,
            Rollup rollup,
            ReportCounts reports) {
        FormDefinition form = definitions.form(indicator.form()).orElseThrow();
        List<Figure> figures = new ArrayList<>();
        for (Period period : periods(span, indicator.grain().period())) {
            for (String organisation : organisations.getOrDefault(period, Set.of())) {
                Tally tally = rollup.tally(indicator, organisation, period);
                long due = rollup.due(indicator.grain(), organisation, period);
                ReportCounts.Counts counts = reports.counts(form, indicator.grain(), organisation, period);
                figures.add(new Figure(
                        indicator.id(),
                        organisation,
                        period,
                        tally.numerator(),
                        indicator.counts() == Counts.NUMBER ? Optional.empty() : Optional.of(tally.denominator()),
                        indicator.hasExpected() ? Optional.of(tally.expected()) : Optional.empty(),
                        indicator.target().map(IndicatorDefinition.Target::percent),
                        Judge.judge(indicator, tally, due),
                        counts.received(),
                        counts.expected()));
            }
        }
        return figures;
    }

    /** The span, and the periods in it that are no shorter than those that an indicator counts by. */
    private static List<Period> periods(Period span, PeriodKind shortest) {
        return Stream.concat(Stream.of(span), span.downTo(shortest).stream())
                .distinct()
                .toList();
    }

    private Set<String> organisations(Scope scope, Period period, Rollup rollup) {
        Set<String> organisations = scope.asIs()
                ? organisations(scope.asOf(), scope.level(), rollup)
                : new TreeSet<>(register.inPeriod(period, span -> isOf(scope.level(), span)));
        scope.unit()
                .ifPresent(unit -> organisations.removeIf(
                        code -> !code.equals(unit) && !rollup.shown().contains(code)));
        return organisations;
    }

    private Set<String> organisations(LocalDate day, Level level, Rollup rollup) {
        Set<String> organisations = new TreeSet<>(rollup.shown());
        register.spans()
                .filter(span -> span.holds(day) && isOf(level, span))
                .forEach(span -> organisations.add(span.code()));
        return organisations;
    }

    private static boolean isOf(Level level, Span span) {
        return span.type() == OrganisationType.BLOC
                || span.type().isGrassroots()
                || (level == Level.CELL && span.type().isCell());
    }

    private static Set<List<String>> inForce(JdbcTemplate jdbc) {
        Set<List<String>> inForce = new HashSet<>();
        jdbc.query("select organisation, form, period from version_in_force", row -> {
            inForce.add(List.of(row.getString(1), row.getString(2), row.getString(3)));
        });
        return inForce;
    }
}
