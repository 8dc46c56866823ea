package vn.nenep.edition.page;

import java.util.List;
import vn.nenep.report.render.html.HtmlText;

/** A table of the page under its heading, which scrolls by itself where the page is narrow. */
record PageTable(HtmlText html, String title, List<String> headings, List<List<String>> rows, int numbersFrom) {

    static void ofWords(HtmlText html, String title, List<String> headings, List<List<String>> rows) {
        new PageTable(html, title, headings, rows, headings.size()).add(false);
    }

    /** Everything but the first column is numbers. */
    static void ofNumbers(HtmlText html, String title, List<String> headings, List<List<String>> rows) {
        new PageTable(html, title, headings, rows, 1).add(false);
    }

    /** The last row is a sum; numbers stand from a column on, counted from 0. */
    static void withTotal(
            HtmlText html, String title, List<String> headings, List<List<String>> rows, int numbersFrom) {
        new PageTable(html, title, headings, rows, numbersFrom).add(true);
    }

    private void add(boolean total) {
        html.markup("<h2>").text(title).markup("</h2>\n");
        if (rows.isEmpty()) {
            html.markup("<p>Không có gì thay đổi.</p>\n");
            return;
        }
        html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(title)
                .markup("\"><table>\n<thead><tr>");
        headings.forEach(
                heading -> html.markup("<th scope=\"col\">").text(heading).markup("</th>"));
        html.markup("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            html.markup(total && i == rows.size() - 1 ? "<tr class=\"total\">" : "<tr>");
            addCells(rows.get(i));
        }
        html.markup("</tbody>\n</table></div>\n");
    }

    private void addCells(List<String> row) {
        html.markup("<th scope=\"row\">").text(row.get(0)).markup("</th>");
        for (int column = 1; column < row.size(); column++) {
            html.markup(column >= numbersFrom ? "<td class=\"number\">" : "<td>")
                    .text(row.get(column))
                    .markup("</td>");
        }
        html.markup("</tr>\n");
    }
}
