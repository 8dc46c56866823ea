package vn.nenep.indicator.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.MeasureExpression;
import vn.nenep.indicator.SemanticLayer;
import vn.nenep.indicator.trace.CellUse.Fate;
import vn.nenep.indicator.trace.CellUse.Feed;
import vn.nenep.indicator.trace.CellUse.Way;
import vn.nenep.indicator.trace.Links.Found;
import vn.nenep.indicator.trace.Units.Expected;
import vn.nenep.organisation.Register;
import vn.nenep.store.WrittenCells;
import vn.nenep.workbook.Cell;

/** Finds the figures of a year that a cell of a received workbook goes into: a trace, the other way. */
public final class CellTracer implements AutoCloseable {

    private final Definitions definitions;
    private final SemanticLayer layer;
    private final Units units;
    private final Links links;

    private CellTracer(Definitions definitions, SemanticLayer layer) {
        this.definitions = definitions;
        this.layer = layer;
        this.units = new Units(layer.jdbc(), definitions);
        this.links = new Links(layer.jdbc(), definitions);
    }

    /** Over what is in force; {@code asOf} decides what is due. */
    public static CellTracer open(
            DataSource database, Definitions definitions, Register register, int year, LocalDate asOf) {
        return new CellTracer(definitions, SemanticLayer.open(database, definitions, register, year, asOf));
    }

    /** What a row is in the store. */
    private record Stored(String state, Map<String, String> written) {}

    /** A part of an indicator that looks at rows of a form, by the columns that decide, and what it finds. */
    private record Look(IndicatorDefinition indicator, Way way, List<Found> found, Set<String> columns) {}

    /** The use of one cell of a sheet; {@code row} as the spreadsheet program shows it, {@code column} from 0. */
    public CellUse use(CellPlace place, int row, int column) {
        Optional<String> id = place.column(column);
        return uses(place, row).stream()
                .filter(use -> id.isPresent() && use.column().equals(id))
                .findFirst()
                .orElseGet(() -> new CellUse(
                        place,
                        Cell.address(row, column),
                        Optional.empty(),
                        "",
                        fate(place, stored(place, row)),
                        List.of()));
    }

    /** The use of all cells of a row in which the form has a column, from left to right. */
    public List<CellUse> uses(CellPlace place, int row) {
        FormDefinition form = form(place.source().form());
        List<Stored> rows = stored(place, row);
        Fate fate = fate(place, rows);
        Map<String, List<Feed>> feeds =
                fate == Fate.ACCEPTED || fate == Fate.HELD ? feeds(place, row, form, fate) : Map.of();
        Map<String, String> written =
                rows.stream().findFirst().map(Stored::written).orElse(Map.of());
        return place.layout().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new CellUse(
                        place,
                        Cell.address(row, one.getValue()),
                        Optional.of(one.getKey()),
                        written.getOrDefault(one.getKey(), ""),
                        fate,
                        feeds.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private List<Stored> stored(CellPlace place, int row) {
        FormDefinition form = form(place.source().form());
        return layer.jdbc()
                .query(
                        "select state, written from " + form.table() + " where submission_id ="
                                + " (select submission_id from form_sheet where id = ?) and sheet_id = ? and row_number = ?",
                        (one, number) -> new Stored(
                                one.getString(1),
                                WrittenCells.unpack(
                                        Optional.ofNullable(one.getString(2)).orElse(""))),
                        place.sheetId(),
                        place.sheetId(),
                        row);
    }

    private static Fate fate(CellPlace place, List<Stored> rows) {
        if (place.blocked()) {
            return Fate.RETURNED;
        }
        if (rows.isEmpty()) {
            return Fate.NO_ROW;
        }
        if (place.withdrawn()) {
            return Fate.WITHDRAWN;
        }
        return place.inForce() ? Fate.valueOf(rows.get(0).state().toUpperCase(Locale.ROOT)) : Fate.SUPERSEDED;
    }

    /** The figures by the column through which the row goes into them. */
    private Map<String, List<Feed>> feeds(CellPlace place, int row, FormDefinition form, Fate fate) {
        String which = "f.sheet_id = " + place.sheetId() + " and f.row_number = " + row;
        Map<String, Set<Feed>> feeds = new HashMap<>();
        for (Look look : fate == Fate.HELD ? disputes(form, which) : counts(form, which)) {
            List<Feed> figures =
                    look.found().stream().flatMap(found -> figures(look, found)).toList();
            look.columns()
                    .forEach(column -> feeds.computeIfAbsent(column, key -> new HashSet<>())
                            .addAll(figures));
        }
        return feeds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .sorted(Comparator.comparing(
                                                (Feed feed) -> feed.figure().code())
                                        .thenComparing(Feed::way))
                                .toList()));
    }

    private List<Look> counts(FormDefinition form, String which) {
        List<Look> looks = new ArrayList<>();
        for (IndicatorDefinition indicator : definitions.indicators()) {
            looks.addAll(counts(indicator, indicator.numerator(), Way.NUMERATOR, form, which));
            indicator.denominator().ifPresent(of -> looks.addAll(counts(indicator, of, Way.DENOMINATOR, form, which)));
        }
        return looks;
    }

    private List<Look> counts(
            IndicatorDefinition indicator, MeasureExpression expression, Way way, FormDefinition form, String which) {
        return UsedColumns.leaves(expression)
                .distinct()
                .filter(leaf ->
                        UsedColumns.rows(leaf).form().orElse(indicator.form()).equals(form.id()))
                .map(leaf -> new Look(
                        indicator,
                        way,
                        links.accepted(
                                indicator.grain(),
                                UsedColumns.rows(leaf),
                                form,
                                indicator.counts() == Counts.ORGANISATIONS,
                                which),
                        UsedColumns.of(leaf, form).keySet()))
                .toList();
    }

    private List<Look> disputes(FormDefinition form, String which) {
        return definitions.indicators().stream()
                .filter(indicator -> indicator.form().equals(form.id())
                        && carriage(indicator).through().isEmpty())
                .map(indicator -> new Look(
                        indicator,
                        Way.DISPUTES,
                        links.held(indicator, carriage(indicator), form, which),
                        UsedColumns.ofAll(indicator.numerator(), form).keySet()))
                .toList();
    }

    /** All figures to which the unit of a row rolls up. */
    private Stream<Feed> figures(Look look, Found found) {
        Expected unit = Optional.ofNullable(units.of(look.indicator().grain()).get(found.unit()))
                .orElseThrow();
        Way way = look.way() == Way.DISPUTES || found.counts() ? look.way() : Way.NOT_FULFILLED;
        return Stream.of(unit.organisation(), unit.committee(), unit.bloc())
                .distinct()
                .flatMap(organisation -> unit.period().andLonger().stream()
                        .map(each -> new Feed(new FigureKey(look.indicator().id(), organisation, each), way)));
    }

    private Carriage carriage(IndicatorDefinition indicator) {
        return form(indicator.form()).carriage(indicator.grain());
    }

    private FormDefinition form(String id) {
        return definitions.form(id).orElseThrow(() -> new IllegalStateException("No form " + id));
    }

    @Override
    public void close() {
        layer.close();
    }
}
