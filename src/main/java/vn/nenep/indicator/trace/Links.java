package vn.nenep.indicator.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Condition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.definition.MeasureExpression.Rows;

/** Which rows are about which units. One statement answers for all indicators of a grain that look at the same form. */
final class Links {

    private final JdbcTemplate jdbc;
    private final Definitions definitions;
    private final Map<List<Object>, List<Link>> read = new HashMap<>();
    private final Map<List<Object>, List<List<Condition>>> asked = new HashMap<>();

    Links(JdbcTemplate jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    /**
     * A row that is about a unit.
     *
     * @param unit its id in the layer
     * @param row its number in the layer's table of the form
     * @param meets whether it meets each set of conditions that is asked for
     */
    private record Link(int unit, long row, BitSet meets) {}

    /** A row that is about a unit; {@code counts} says whether it meets the conditions. */
    record Found(int unit, long row, boolean counts) {}

    /**
     * The accepted rows that a part of an expression looks at. Where organisations are counted these are all rows of the unit
     * that can be meant; elsewhere only those that meet the conditions.
     *
     * @param which a condition of its own on the rows {@code f}; {@code 1 = 1} for all
     */
    List<Found> accepted(Grain grain, Rows rows, FormDefinition source, boolean withOthers, String which) {
        List<Object> key = List.of(grain, source.id(), rows.sent(), which);
        List<List<Condition>> sets = asked.computeIfAbsent(key, one -> sets(grain, source, rows.sent()));
        List<Link> links = read.computeIfAbsent(
                key, one -> read(LinkSql.accepted(grain, source, rows.sent(), sets, which), sets.size()));
        int all = sets.indexOf(rows.where());
        int shown = withOthers ? sets.indexOf(ofMeasure(rows.where())) : all;
        return links.stream()
                .filter(link -> link.meets().get(shown))
                .map(link -> new Found(link.unit(), link.row(), link.meets().get(all)))
                .toList();
    }

    /** The held rows that dispute units. */
    List<Found> held(IndicatorDefinition indicator, Carriage carriage, FormDefinition form, String which) {
        List<Condition> measures = indicator
                .numerator()
                .allRows()
                .flatMap(one -> ofMeasure(one.where()).stream())
                .distinct()
                .toList();
        List<Object> key = List.of(indicator.grain(), form.id(), measures, which);
        return read
                .computeIfAbsent(key, one -> read(LinkSql.held(indicator.grain(), form, carriage, measures, which), 0))
                .stream()
                .map(link -> new Found(link.unit(), link.row(), false))
                .toList();
    }

    private List<Link> read(String sql, int sets) {
        List<Link> links = new ArrayList<>();
        jdbc.query(sql, row -> {
            BitSet meets = new BitSet(sets);
            for (int i = 0; i < sets; i++) {
                meets.set(i, row.getInt(3 + i) == 1);
            }
            links.add(new Link(row.getInt(1), row.getLong(2), meets));
        });
        return links;
    }

    /** The sets of conditions that any indicator of the grain asks of these rows, and the part of each that says what is meant. */
    private List<List<Condition>> sets(Grain grain, FormDefinition source, boolean sent) {
        return definitions.indicators().stream()
                .filter(indicator -> indicator.grain() == grain)
                .flatMap(indicator -> Stream.concat(Stream.of(indicator.numerator()), indicator.denominator().stream())
                        .flatMap(MeasureExpression::allRows)
                        .filter(rows -> rows.sent() == sent
                                && rows.form().orElse(indicator.form()).equals(source.id())))
                .map(Rows::where)
                .flatMap(where -> Stream.of(where, ofMeasure(where)))
                .distinct()
                .toList();
    }

    /** In a form with one row a measure, which measure is meant. */
    static List<Condition> ofMeasure(List<Condition> where) {
        return where.stream()
                .filter(condition -> condition.column().equals(LinkSql.MEASURE))
                .toList();
    }
}
