package vn.nenep.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.Table;
import vn.nenep.report.content.appendix.Backing;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** Everything that a report is made of: the figures of its year and of the year before, and the names of things. */
public final class Material {

    private final int year;
    private final LocalDate asOf;
    private final Definitions definitions;
    private final Register register;
    private Backing backing = Backing.none();
    private final Map<Key, Figure> figures = new HashMap<>();

    private record Key(String indicator, String organisation, Period period) {}

    /**
     * The material of a year.
     *
     * @param asOf the day that decides what is due
     * @param figures of the year and of the year before
     */
    public Material(int year, LocalDate asOf, Definitions definitions, Register register, List<Figure> figures) {
        this.year = year;
        this.asOf = asOf;
        this.definitions = definitions;
        this.register = register;
        figures.forEach(figure ->
                this.figures.put(new Key(figure.indicator(), figure.organisation(), figure.period()), figure));
    }

    /** The same with what stands behind the figures. */
    public Material backedBy(Backing backing) {
        this.backing = backing;
        return this;
    }

    Backing backing() {
        return backing;
    }

    /** A phrase with its slots filled, in their order. */
    String say(Phrase phrase, Object... values) {
        return phrase.say(definitions.wording(), values);
    }

    int year() {
        return year;
    }

    /** The time of the report as it is written inside a sentence: {@code năm 2025}. */
    String when() {
        return "năm " + year;
    }

    /** The time before it that it is compared with: {@code năm 2024}. */
    String before() {
        return "năm " + (year - 1);
    }

    LocalDate asOf() {
        return asOf;
    }

    Period period() {
        return Period.ofYear(year);
    }

    List<IndicatorDefinition> indicators() {
        return definitions.indicators();
    }

    Definitions definitions() {
        return definitions;
    }

    Register register() {
        return register;
    }

    /** The bloc of the report: the first one of the register in that year. */
    String bloc() {
        return register.inPeriod(period(), span -> span.type() == OrganisationType.BLOC).stream()
                .findFirst()
                .orElse("");
    }

    /** The grassroots organisations of the last day of the year, in the order of the register. */
    List<String> committees() {
        LocalDate end = period().lastDay();
        return register.codes().stream()
                .filter(code -> register.on(code, end)
                        .filter(span -> span.type().isGrassroots())
                        .isPresent())
                .toList();
    }

    String name(String code) {
        return register.nameOn(code, period().lastDay());
    }

    /** A name short enough for a chart. */
    String shortName(String code) {
        return name(code).replaceFirst("^Đảng bộ ", "ĐB ").replaceFirst("^Chi bộ ", "CB ");
    }

    /**
     * A table's rows, one a committee in the order of the register, numbered and named, and the bloc's as the total.
     *
     * @param cells what stands behind the name, for an organisation
     */
    List<Table.Row> rowPerCommittee(Function<String, List<String>> cells) {
        List<Table.Row> rows = new ArrayList<>();
        for (String committee : committees()) {
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
        Figure found = figures.get(new Key(indicator, organisation, period));
        return found != null
                ? found
                : new Figure(
                        indicator,
                        organisation,
                        period,
                        0,
                        Optional.of(0L),
                        Optional.of(0L),
                        Optional.empty(),
                        Verdict.NOT_DUE,
                        0,
                        0);
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
                Numbers.date(asOf));
    }
}
