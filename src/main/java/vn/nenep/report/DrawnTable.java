package vn.nenep.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;

/** What a drawing shows, as a table. */
public final class DrawnTable {

    private static final String NONE = "–";

    private DrawnTable() {}

    /** One row a category or unit, every value as it is written on the drawing. */
    public static Table of(Drawn drawn) {
        if (drawn instanceof HeatMap map) {
            return of(map);
        }
        return drawn instanceof League league ? of(league) : of((Chart) drawn);
    }

    private static Table of(HeatMap map) {
        List<Column> columns = new ArrayList<>(List.of(new Column(map.heading(), Align.LEFT, 30)));
        map.columns().forEach(name -> columns.add(new Column(name, Align.CENTRE, 5)));
        List<Table.Row> rows = map.rows().stream()
                .map(row -> row(
                        List.of(row.name()),
                        row.fields().stream().map(HeatMap.Field::label).toList()))
                .toList();
        return new Table(map.id(), map.text().caption(), columns, rows);
    }

    private static Table of(League league) {
        League.Headings words = league.headings();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words.rank(), Align.CENTRE, 5),
                new Column(words.name(), Align.LEFT, 30),
                new Column(words.value(), Align.RIGHT, 8),
                new Column(words.change(), Align.RIGHT, 9)));
        league.steps().forEach(step -> columns.add(new Column(step, Align.RIGHT, 7)));
        List<Table.Row> rows = league.rows().stream()
                .map(row -> row(
                        List.of(row.rank(), row.name(), row.value(), row.change()),
                        row.trend().stream().map(point -> label(point, "")).toList()))
                .toList();
        return new Table(league.id(), league.text().caption(), columns, rows);
    }

    private static Table of(Chart chart) {
        List<Column> columns = new ArrayList<>(List.of(new Column("Nội dung", Align.LEFT, 30)));
        chart.series().forEach(series -> columns.add(new Column(series.name(), Align.RIGHT, 12)));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            int category = i;
            rows.add(row(
                    List.of(chart.categories().get(i)),
                    chart.series().stream()
                            .map(series -> label(
                                    series.points().get(category), chart.axis().suffix()))
                            .toList()));
        }
        return new Table(chart.id(), chart.text().caption(), columns, rows);
    }

    private static Table.Row row(List<String> first, List<String> rest) {
        List<String> cells = new ArrayList<>(first);
        cells.addAll(rest);
        return Table.Row.of(cells);
    }

    /** As it is written on the drawing; a value without a label has all its decimals. */
    private static String label(Chart.Point point, String unit) {
        BigDecimal value = point.value();
        if (!point.label().isEmpty()) {
            return point.label();
        }
        return value == null ? NONE : value.stripTrailingZeros().toPlainString().replace('.', ',') + unit;
    }
}
