package vn.nenep.report.render.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nenep.report.Table;
import vn.nenep.report.render.chart.ink.Fonts;

/**
 * The columns of a printed table: shared out as wished, but none narrower than its longest word, which Word would break
 * anywhere.
 *
 * @param twips twentieths of a point
 * @param dense whether the table is set in 11 instead of 12 points
 */
public record ColumnWidths(List<Integer> twips, boolean dense) {

    public ColumnWidths {
        twips = List.copyOf(twips);
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MARGINS = 2 * 80 + 20;
    private static final int MANY = 7;

    /** The widths of a table's columns, which together make the width of the text, in twips. */
    public static ColumnWidths of(Table table, int textWidth) {
        List<Integer> large = needed(table, 12);
        boolean dense = table.columns().size() > MANY || sum(large) > textWidth;
        List<Integer> least = dense ? needed(table, 11) : large;
        return new ColumnWidths(share(table, least, textWidth), dense);
    }

    private static List<Integer> needed(Table table, double size) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> Stream.concat(
                                Stream.of(table.columns().get(column).heading()),
                                table.rows().stream()
                                        .filter(row -> row.emphasis() != Table.Emphasis.GROUP)
                                        .map(row -> row.cells().get(column)))
                        .flatMap(BLANKS::splitAsStream)
                        .mapToDouble(word -> Fonts.serifWidth(word, size, true) * 20)
                        .max()
                        .orElse(0))
                .map(width -> MARGINS + (int) Math.ceil(width))
                .toList();
    }

    /** Columns under their least width get it; the others share the rest. Too little for all: every word gives way. */
    private static List<Integer> share(Table table, List<Integer> least, int textWidth) {
        if (sum(least) >= textWidth) {
            return exactly(
                    least.stream().mapToDouble(Integer::doubleValue).boxed().toList(), textWidth);
        }
        List<Double> widths = new ArrayList<>();
        table.columns().forEach(column -> widths.add((double) Math.max(1, column.share())));
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        widths.replaceAll(share -> share / whole * textWidth);
        for (int round = 0; round < widths.size(); round++) {
            for (int i = 0; i < widths.size(); i++) {
                widths.set(i, Math.max(widths.get(i), least.get(i)));
            }
            double surplus = widths.stream().mapToDouble(Double::doubleValue).sum() - textWidth;
            double slack = widths.stream().mapToDouble(Double::doubleValue).sum() - sum(least);
            for (int i = 0; i < widths.size(); i++) {
                widths.set(i, widths.get(i) - surplus * (widths.get(i) - least.get(i)) / slack);
            }
        }
        return exactly(widths, textWidth);
    }

    /** In whole twips, whose sum is the width of the text to the last one. */
    private static List<Integer> exactly(List<Double> widths, int textWidth) {
        double whole = widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> twips = new ArrayList<>();
        double end = 0;
        for (double width : widths) {
            int from = (int) Math.round(end);
            end += width / whole * textWidth;
            twips.add((int) Math.round(end) - from);
        }
        return List.copyOf(twips);
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
