package vn.nenep.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Restated;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.indicator.Verdict;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Restatement.How;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodLabels;
import vn.nenep.report.Table;
import vn.nenep.report.content.appendix.Backing;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Saying;
import vn.nenep.report.content.sentence.ShownFigures;
import vn.nenep.report.content.sentence.Verdicts;

/** Everything that a report is made of: the figures of its time and of the year before, and the names of things. */
public final class Material {

    private final Scope scope;
    private final Definitions definitions;
    private final Register register;
    private final Register wholeRegister;
    private final String bloc;
    private Backing backing = Backing.none();
    private final FigureIndex figures = new FigureIndex();
    private final Set<String> stranded = new TreeSet<>();
    private final List<String> rows;
    private final ShownFigures shown;

    /**
     * The material of a report.
     *
     * @param scope the time that it is about, and of whom
     * @param figures of that time
     * @param before of the same time a year earlier
     */
    public Material(Scope scope, Definitions definitions, Register register, Restated figures, Restated before) {
        this.scope = scope;
        this.shown = new ShownFigures(!scope.asIs());
        this.definitions = definitions;
        this.wholeRegister = register;
        this.register = scope.unit()
                .map(unit -> register.within(unit, scope.span().yearBefore().firstDay(), treeDay()))
                .orElse(register);
        this.bloc = scope.unit().orElseGet(() -> firstBloc(register, scope.span()));
        this.figures.add(before.figures());
        this.figures.add(figures.figures());
        figures.bridge().stream()
                .filter(line -> line.how() == How.SPLIT || line.how() == How.NO_SUCCESSOR)
                .forEach(line -> stranded.addAll(line.organisations()));
        this.rows = rows(figures.figures());
    }

    private static String firstBloc(Register register, Period period) {
        return register.inPeriod(period, span -> span.type() == OrganisationType.BLOC).stream()
                .findFirst()
                .orElse("");
    }

    /** The same with what stands behind the figures. */
    public Material backedBy(Backing backing) {
        this.backing = backing;
        return this;
    }

    /** In an edition for one committee without the forms of others. */
    Backing backing() {
        return scope.unit().map(backing::of).orElse(backing);
    }

    /** Whose forms the figures come from. */
    String whose() {
        return scope.unit().map(this::name).orElseGet(() -> say(Phrase.CHART_SOURCE_EVERYBODY));
    }

    /** A phrase with its slots filled, in their order. */
    String say(Saying phrase, Object... values) {
        return phrase.say(definitions.wording(), rowsAre(), values);
    }

    /** The year in which the time of the report ends. */
    int year() {
        return period().lastDay().getYear();
    }

    /** The time of the report as it is written inside a sentence: {@code năm 2025}, {@code 6 tháng đầu năm 2025}. */
    String when() {
        return PeriodLabels.inSentence(period());
    }

    /** The time before it that it is compared with, the same one a year earlier: {@code năm 2024}. */
    String before() {
        return PeriodLabels.inSentence(period().yearBefore());
    }

    LocalDate asOf() {
        return scope.asOf();
    }

    /** The time of the report: a year, half-year, quarter or month, or a run of months. */
    Period period() {
        return scope.span();
    }

    /** Whether the figures are shown on the tree of the as-of date. */
    boolean isRestated() {
        return scope.asIs();
    }

    /** The names of the organisations with figures that can't be shown on that tree. */
    List<String> stranded() {
        return stranded.stream().map(this::name).toList();
    }

    /** The committee that the report is about, when it is an edition for one. */
    Optional<String> unit() {
        return scope.unit();
    }

    /** The day whose tree and names are shown. */
    private LocalDate treeDay() {
        return scope.asIs() ? scope.asOf() : scope.span().lastDay();
    }

    List<IndicatorDefinition> indicators() {
        return definitions.indicators();
    }

    public Definitions definitions() {
        return definitions;
    }

    /** The register; in an edition for one committee only what belonged to it. */
    Register register() {
        return register;
    }

    /** The organisation that the report is about: the committee of the edition, or the first bloc of the register in that time. */
    String bloc() {
        return bloc;
    }

    /**
     * The organisations right below it on the last day of that time, in the order of the register: the grassroots organisations,
     * or the cells of the committee of the edition.
     */
    List<String> committees() {
        return register.codes().stream()
                .filter(code -> register.on(code, treeDay()).filter(this::isRow).isPresent())
                .toList();
    }

    private boolean isRow(Span span) {
        return scope.unit().isPresent() ? span.type().isCell() : span.type().isGrassroots();
    }

    /** The same with those that ended before, or can't be restated, and have figures all the same: rows that add up. */
    private List<String> rows(List<Figure> ofTheTime) {
        Set<String> rows = new HashSet<>(committees());
        ofTheTime.stream()
                .filter(figure -> figure.period().equals(period()) && hasSomething(figure))
                .map(Figure::organisation)
                .filter(code -> scope.unit().isEmpty() || isCell(code))
                .filter(code -> !code.equals(bloc()) || rows.contains(code))
                .forEach(rows::add);
        return register.codes().stream().filter(rows::contains).toList();
    }

    private boolean isCell(String code) {
        return register.spans()
                .anyMatch(span -> span.code().equals(code) && span.type().isCell());
    }

    private static boolean hasSomething(Figure figure) {
        return figure.numerator() > 0
                || figure.denominator().orElse(0L) > 0
                || figure.expected().orElse(0L) > 0;
    }

    /** Whether the rows of the report are cells of one committee. */
    boolean isOfCells() {
        return scope.unit().isPresent();
    }

    /** What the rows are, as a phrase says it. */
    Phrase rowsAre() {
        return isOfCells() ? Phrase.NOUN_CELL : Phrase.NOUN_GRASSROOTS;
    }

    String name(String code) {
        return register.nameOn(code, treeDay());
    }

    /** A name short enough for a chart. */
    String shortName(String code) {
        return name(code).replaceFirst("^Đảng bộ ", "ĐB ").replaceFirst("^Chi bộ ", "CB ");
    }

    /**
     * A table's rows, one an organisation below that of the report, in the order of the register, numbered and named, and its own as the total.
     *
     * @param cells what stands behind the name, for an organisation
     */
    List<Table.Row> rowPerCommittee(Function<String, List<String>> cells) {
        List<Table.Row> rows = new ArrayList<>();
        for (String committee : this.rows) {
            String number = Integer.toString(rows.size() + 1);
            rows.add(Table.Row.of(joined(number, name(committee), cells.apply(committee))));
        }
        rows.add(new Table.Row(Table.Emphasis.TOTAL, joined("", say(Phrase.TABLE_TOTAL), cells.apply(bloc()))));
        return rows;
    }

    private static List<String> joined(String number, String name, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(number, name));
        row.addAll(cells);
        return row;
    }

    /** A figure of the bloc. */
    Figure bloc(String indicator, Period period) {
        return figure(indicator, bloc(), period);
    }

    /** A figure; one with nothing in it when there is none, e.g. for an organisation that was not there. */
    Figure figure(String indicator, String organisation, Period period) {
        return figures.find(indicator, organisation, period)
                .orElseGet(() -> new Figure(
                        indicator,
                        organisation,
                        period,
                        0,
                        Optional.of(0L),
                        Optional.of(0L),
                        Optional.empty(),
                        Verdict.NOT_DUE,
                        0,
                        0));
    }

    /** A number with the name of its figure behind it; alone when there is no such figure, e.g. of an organisation that was not there. */
    String marked(String number, Figure figure) {
        return figures.find(figure.indicator(), figure.organisation(), figure.period())
                        .isPresent()
                ? shown.mark(number, figure)
                : number;
    }

    /** The register, also in an edition for one committee. */
    public Register wholeRegister() {
        return wholeRegister;
    }

    /** The words for verdicts. */
    public Function<Verdict, String> verdicts() {
        MaterialFacts facts = new MaterialFacts(this, Map.of());
        return verdict -> Verdicts.word(facts, verdict);
    }

    /** The figures that were shown so far. */
    public ShownFigures shown() {
        return shown;
    }

    /** {@code Nguồn: 29/30 báo cáo …; số liệu tính đến ngày …}, for a chart of an indicator. */
    String source(String indicator) {
        Figure figure = bloc(indicator, period());
        String form =
                definitions.indicator(indicator).map(IndicatorDefinition::form).orElse("");
        return say(
                Phrase.CHART_SOURCE,
                Numbers.count(figure.reportsReceived()),
                Numbers.count(figure.reportsExpected()),
                form,
                whose(),
                Numbers.date(asOf()));
    }
}
