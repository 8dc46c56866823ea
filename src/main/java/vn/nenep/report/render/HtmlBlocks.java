package vn.nenep.report.render;

import java.util.Base64;
import java.util.List;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.chart.ChartPainter;
import vn.nenep.report.render.chart.Picture;

/** The sections of a report as HTML; tables and charts are numbered through. */
final class HtmlBlocks {

    private static final int MANY_COLUMNS = 7;
    private static final int ON_ONE_PAGE = 8;

    private final HtmlText html;
    private final ChartPainter painter;
    private int sections;
    private int tables;
    private int charts;

    HtmlBlocks(HtmlText html, double scale) {
        this.html = html;
        this.painter = new ChartPainter(scale);
    }

    void add(Section section) {
        sections++;
        html.markup("<section>\n")
                .element("h" + (section.level() + 1) + " id=\"phan-" + sections + "\"", section.heading());
        boolean listed = false;
        for (Block block : section.blocks()) {
            boolean item = block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.ITEM;
            if (item != listed) {
                html.markup(item ? "<ul>\n" : "</ul>\n");
                listed = item;
            }
            add(block);
        }
        html.markup(listed ? "</ul>\n</section>\n" : "</section>\n");
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(paragraph);
        } else if (block instanceof Table table) {
            add(table);
        } else if (block instanceof Chart chart) {
            add(chart);
        }
    }

    private void add(Paragraph paragraph) {
        switch (paragraph.kind()) {
            case BODY -> html.element("p", paragraph.text());
            case ITEM -> html.element("li", paragraph.text());
            case NOTE -> html.element("p class=\"note\"", paragraph.text());
            case TO_EDIT -> html.markup("<p>").element("mark", paragraph.text()).markup("</p>\n");
        }
    }

    private void add(Chart chart) {
        charts++;
        Picture picture = painter.paint(chart);
        html.markup("<figure>\n<img alt=\"")
                .text(chart.text().alternative())
                .markup("\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\"")
                .markup(" src=\"data:image/png;base64,")
                .markup(Base64.getEncoder().encodeToString(picture.png()))
                .markup("\">\n<figcaption><b>Biểu đồ " + charts + ".</b> ")
                .text(chart.text().caption())
                .markup("</figcaption>\n</figure>\n");
    }

    private void add(Table table) {
        tables++;
        html.markup("<div class=\"scroll\" tabindex=\"0\">\n")
                .markup("<table class=\"" + setting(table) + "\">\n")
                .markup("<caption><b>Bảng " + tables + ".</b> ")
                .text(table.caption())
                .markup("</caption>\n");
        addWidths(table);
        html.markup("<thead>\n<tr>\n");
        table.columns().forEach(column -> html.element("th scope=\"col\"", column.heading()));
        html.markup("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> add(table, row));
        html.markup("</tbody>\n</table>\n</div>\n");
    }

    private void add(Table table, Table.Row row) {
        List<String> written =
                row.cells().stream().filter(text -> !text.isBlank()).toList();
        if (row.emphasis() == Emphasis.GROUP && written.size() == 1) {
            html.markup("</tbody>\n<tbody>\n<tr class=\"group\">")
                    .element("th scope=\"rowgroup\" colspan=\"" + row.cells().size() + "\"", written.get(0))
                    .markup("</tr>\n");
            return;
        }
        html.markup(
                switch (row.emphasis()) {
                    case NORMAL -> "<tr>\n";
                    case GROUP -> "<tr class=\"group\">\n";
                    case TOTAL -> "<tr class=\"total\">\n";
                });
        int name = nameColumn(table);
        for (int i = 0; i < row.cells().size(); i++) {
            String start = (i == name ? "th scope=\"row\"" : "td") + " class=\"" + align(table, i) + "\"";
            html.element(start, row.cells().get(i));
        }
        html.markup("</tr>\n");
    }

    private static String setting(Table table) {
        String size = table.columns().size() > MANY_COLUMNS ? "dense" : "plain";
        return table.rows().size() <= ON_ONE_PAGE ? size + " short" : size;
    }

    private void addWidths(Table table) {
        int whole = Math.max(
                1, table.columns().stream().mapToInt(Table.Column::share).sum());
        html.markup("<colgroup>");
        table.columns().forEach(column -> html.markup("<col style=\"width: " + 100 * column.share() / whole + "%\">"));
        html.markup("</colgroup>\n");
    }

    /** The column that says what a row is about: the first that is set to the left. */
    private static int nameColumn(Table table) {
        return table.columns().stream().map(Table.Column::align).toList().indexOf(Table.Align.LEFT);
    }

    private static String align(Table table, int column) {
        return switch (table.columns().get(column).align()) {
            case LEFT -> "left";
            case CENTRE -> "centre";
            case RIGHT -> "right";
        };
    }
}
