package vn.nenep.report.render.html;

import java.util.Optional;
import vn.nenep.report.Marked;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;

/**
 * The pages of the organisations, each folded under its name. There may be thousands of rows, so a field says its state
 * in a class of one letter and its place by its column.
 */
final class OrganisationPart {

    static final String ID = "don-vi";

    /** So many columns have room for the names of figures. */
    private static final int FEW = 7;

    private OrganisationPart() {}

    static void add(HtmlText html, OrganisationPages organisations) {
        if (organisations.pages().isEmpty()) {
            return;
        }
        html.markup("<section class=\"units\" aria-labelledby=\"" + ID + "\">\n")
                .element("h2 id=\"" + ID + "\"", organisations.heading());
        for (Paragraph note : organisations.notes()) {
            html.element("p class=\"note\"", note.text());
        }
        organisations.pages().forEach(page -> add(html, page));
        html.markup("</section>\n");
    }

    private static void add(HtmlText html, OrganisationPages.Page page) {
        html.markup("<details class=\"unit\" id=\"" + anchor(page.code()) + "\">\n<summary><h3>")
                .text(page.name())
                .markup("</h3> <span>")
                .text(page.summary())
                .markup("</span></summary>\n");
        page.tables().forEach(table -> add(html, table));
        html.markup("</details>\n");
    }

    /** Codes come from a register that people write: whatever is no letter, digit or point becomes its number. */
    static String anchor(String code) {
        StringBuilder anchor = new StringBuilder(ID + "-");
        code.codePoints().forEach(character -> {
            boolean plain = character < 128 && (Character.isLetterOrDigit(character) || character == '.');
            anchor.append(plain ? Character.toString(character) : "_" + character);
        });
        return anchor.toString();
    }

    private static void add(HtmlText html, Table table) {
        html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(table.caption())
                .markup("\">\n<table class=\"fields\">\n<caption>")
                .text(table.caption())
                .markup("</caption>\n<thead>\n<tr>");
        table.columns().forEach(column -> html.cell("th scope=\"col\"", column.heading()));
        html.markup("</tr>\n</thead>\n<tbody>\n");
        for (Table.Row row : table.rows()) {
            html.markup("<tr>").cell("th scope=\"row\"", row.cells().get(0));
            for (int i = 1; i < row.cells().size(); i++) {
                add(html, row, i);
            }
            html.markup("</tr>\n");
        }
        html.markup("</tbody>\n</table>\n</div>\n");
    }

    /** Where fields are many there is no room for names beside them: the field itself leads to where it comes from. */
    private static void add(HtmlText html, Table.Row row, int column) {
        String field = row.cells().get(column);
        Optional<Marked.Shown> figure = row.figures().get(column);
        if (row.cells().size() <= FEW) {
            html.markup("<td" + state(field) + ">").text(field);
            if (HtmlTable.isLast(row, column)) {
                figure.ifPresent(html::figure);
            }
            html.markup("</td>");
            return;
        }
        html.markup("<td" + state(field) + ">")
                .markup(figure.map(one -> "<a class=o href=#" + one.id() + ">").orElse(""))
                .text(field)
                .markup(figure.isPresent() ? "</a></td>" : "</td>");
    }

    private static String state(String field) {
        return switch (field) {
            case "K", "Chưa đạt" -> " class=k";
            case "M" -> " class=m";
            case "?" -> " class=q";
            default -> "";
        };
    }
}
