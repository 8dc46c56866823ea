package vn.nenep.report.render.html;

import java.util.Optional;
import vn.nenep.report.Marked;
import vn.nenep.report.Table;
import vn.nenep.report.render.table.ColumnWidths;
import vn.nenep.report.render.table.Together;

/** A table of the report; the first column that is set to the left names its rows. */
final class HtmlTable {

    private static final int MANY_COLUMNS = 7;
    private static final int VERY_MANY_COLUMNS = 20;
    private static final int LONG = 20;

    private final HtmlText html;
    private final Table table;
    private final ColumnWidths widths;
    private boolean naming;

    /**
     * A table that is set for a width of text.
     *
     * @param textWidth in twentieths of a point
     */
    HtmlTable(HtmlText html, Table table, int textWidth) {
        this.html = html;
        this.table = table;
        this.widths = ColumnWidths.of(table, textWidth);
    }

    /** Whether figures are named beside their numbers. */
    HtmlTable naming(boolean named) {
        this.naming = named;
        return this;
    }

    /**
     * Writes it.
     *
     * @param number as it stands before the caption, {@code Bảng 1}; empty for none
     */
    void write(String number) {
        String length = table.rows().size() > LONG ? "scroll long" : "scroll";
        html.markup("<div class=\"" + length + "\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(number.isEmpty() ? table.caption() : number + ". " + table.caption())
                .markup("\">\n<table class=\"" + setting() + "\">\n<caption>")
                .markup(number.isEmpty() ? "" : "<b>" + number + ".</b> ")
                .text(table.caption())
                .markup("</caption>\n");
        addWidths();
        html.markup("<thead>\n<tr>\n");
        table.columns().forEach(column -> html.element("th scope=\"col\"", column.heading()));
        html.markup("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(this::add);
        html.markup("</tbody>\n</table>\n</div>\n");
    }

    private void add(Table.Row row) {
        if (Together.isHeading(row)) {
            html.markup("</tbody>\n<tbody>\n<tr class=\"group\">")
                    .element(
                            "th scope=\"rowgroup\" colspan=\"" + row.cells().size() + "\"",
                            String.join("", row.cells()).strip())
                    .markup("</tr>\n");
            return;
        }
        html.markup(
                switch (row.emphasis()) {
                    case NORMAL -> "<tr>";
                    case GROUP -> "<tr class=\"group\">";
                    case TOTAL -> "<tr class=\"total\">";
                });
        int name = nameColumn();
        for (int i = 0; i < row.cells().size(); i++) {
            String start = (i == name ? "th scope=\"row\"" : "td") + align(i);
            html.markup("<" + start + ">").text(row.cells().get(i));
            if (naming && isLast(row, i)) {
                row.figures().get(i).ifPresent(html::figure);
            }
            html.markup(i == name ? "</th>" : "</td>");
        }
        html.markup("</tr>\n");
    }

    /** A figure that stands in a row as count, as whole and as share is named once, at the last of them. */
    static boolean isLast(Table.Row row, int column) {
        Optional<Marked.Shown> figure = row.figures().get(column);
        return figure.isPresent() && row.figures().lastIndexOf(figure) == column;
    }

    private String setting() {
        int columns = table.columns().size();
        String size = columns > VERY_MANY_COLUMNS
                ? "dense narrow"
                : columns > MANY_COLUMNS || widths.dense() ? "dense" : "plain";
        return Together.isWhole(table) ? size + " short" : size;
    }

    private void addWidths() {
        long whole = widths.twips().stream().mapToLong(Integer::longValue).sum();
        html.markup("<colgroup>");
        widths.twips().forEach(one -> html.markup("<col style=\"width: " + tenths(one * 1000L / whole) + "%\">"));
        html.markup("</colgroup>\n");
    }

    private static String tenths(long number) {
        return number / 10 + "." + number % 10;
    }

    private int nameColumn() {
        return table.columns().stream().map(Table.Column::align).toList().indexOf(Table.Align.LEFT);
    }

    private String align(int column) {
        return switch (table.columns().get(column).align()) {
            case LEFT -> " class=\"left\"";
            case CENTRE -> " class=\"centre\"";
            case RIGHT -> " class=\"right\"";
        };
    }
}
