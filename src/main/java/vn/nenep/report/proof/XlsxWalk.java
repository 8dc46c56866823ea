package vn.nenep.report.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Drawn;
import vn.nenep.report.DrawnTable;
import vn.nenep.report.League;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Table;

/** The sheets of a workbook against the tables, drawings and notes of the model. */
final class XlsxWalk {

    private static final String FORMAT = "xlsx";
    private static final String INDEX = "Mục lục";

    private final Map<String, List<List<String>>> sheets;

    private XlsxWalk(Map<String, List<List<String>>> sheets) {
        this.sheets = sheets;
    }

    static void through(Report report, Path file) throws IOException {
        XlsxWalk walk = new XlsxWalk(XlsxCells.read(file));
        int tables = 0;
        int drawings = 0;
        for (Block block : report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList()) {
            if (block instanceof Table table) {
                walk.find("Bảng " + ++tables, table.caption(), Expected.rows(spread(table)));
            } else if (block instanceof Drawn drawn) {
                walk.find(drawn, "Biểu đồ " + ++drawings);
            } else if (block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.NOTE) {
                walk.findNote(paragraph.text());
            }
        }
    }

    /** In a workbook a heading inside a table stays in its column. */
    private static Table spread(Table table) {
        return new Table(
                table.id(),
                table.caption(),
                table.columns(),
                table.rows().stream().map(row -> Table.Row.of(row.cells())).toList());
    }

    private void find(Drawn drawn, String sheet) {
        if (drawn instanceof Chart chart) {
            findChart(chart, sheet);
        } else if (drawn instanceof League league) {
            find(sheet, drawn.text().caption(), rows(league));
        } else {
            find(sheet, drawn.text().caption(), Expected.rows(DrawnTable.of(drawn)));
        }
    }

    /** In a workbook a month without a value is a blank cell, and the small line has a column of its own. */
    private static List<List<String>> rows(League league) {
        League.Headings words = league.headings();
        List<String> head =
                new ArrayList<>(List.of(words.rank(), words.name(), words.value(), words.change(), words.trend()));
        head.addAll(league.steps());
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (League.Row row : league.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.rank(), row.name(), row.value(), row.change(), ""));
            row.trend().forEach(point -> cells.add(point.label()));
            rows.add(cells);
        }
        return rows;
    }

    /** The rows that begin with the header; what stands below them is no part of the table. */
    private void find(String sheet, String caption, List<List<String>> rows) {
        List<List<String>> found = sheets.getOrDefault(sheet, List.of());
        require(sheet, sheet + ". " + caption, found);
        Piece expected = Piece.table(sheet, rows);
        int head = found.indexOf(expected.rows().get(0));
        if (head < 0) {
            List<String> read = found.size() > 2 ? found.get(2) : List.of();
            throw new NotAsComputed(new Difference(
                    FORMAT, sheet, 0, 0, String.join(" | ", expected.rows().get(0)), String.join(" | ", read)));
        }
        int end = Math.min(found.size(), head + rows.size());
        Walk.compare(FORMAT, expected, Piece.table("", found.subList(head, end)));
    }

    private static void require(String sheet, String text, List<List<String>> rows) {
        String wanted = Texts.plain(text);
        if (rows.stream().noneMatch(row -> row.contains(wanted))) {
            throw new NotAsComputed(new Difference(FORMAT, sheet, 0, 0, wanted, ""));
        }
    }

    private void findNote(String text) {
        require(INDEX, text, sheets.getOrDefault(INDEX, List.of()));
    }

    /** The cells that a chart draws hold its values, which may have more decimals than its labels. */
    private void findChart(Chart chart, String sheet) {
        List<List<String>> found = sheets.getOrDefault(sheet, List.of());
        require(sheet, sheet + ". " + chart.text().caption(), found);
        for (int i = 0; i < chart.categories().size(); i++) {
            String name = Texts.plain(chart.categories().get(i));
            int category = i;
            List<String> values = chart.series().stream()
                    .map(series -> series.points().get(category).value())
                    .map(XlsxWalk::plain)
                    .toList();
            boolean there = found.stream()
                    .filter(row -> row.size() > values.size() && row.get(0).equals(name))
                    .anyMatch(row -> row.subList(1, values.size() + 1).stream()
                            .map(XlsxWalk::bare)
                            .toList()
                            .equals(values));
            if (!there) {
                String read = found.stream()
                        .filter(row -> !row.isEmpty() && row.get(0).equals(name))
                        .map(row -> String.join(" | ", row))
                        .collect(Collectors.joining("; "));
                throw new NotAsComputed(
                        new Difference(FORMAT, sheet, i + 1, 0, name + " | " + String.join(" | ", values), read));
            }
        }
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    /** A shown number without its unit, dots and last zeros. */
    private static String bare(String shown) {
        String digits = shown.replaceAll("[^0-9,-]", "").replace(',', '.');
        return digits.isEmpty() ? "" : plain(new BigDecimal(digits));
    }
}
