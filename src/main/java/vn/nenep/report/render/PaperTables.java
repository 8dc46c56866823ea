package vn.nenep.report.render;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.nenep.report.Table;
import vn.nenep.report.render.table.Together;

/** Rows that must stand on one page become a part of their table that isn't broken: the layout knows nothing of single rows. */
final class PaperTables {

    private PaperTables() {}

    /**
     * Divides the tables of a page anew.
     *
     * @param tables those of the page, in its order
     */
    static void keepTogether(Document page, List<Table> tables) {
        List<Element> printed = page.select("table");
        for (int i = 0; i < tables.size(); i++) {
            divide(printed.get(i), tables.get(i));
            makeRoom(printed.get(i).parents().get(1));
        }
    }

    /**
     * Puts an empty block in the place of the first rows: where it has no room, the table has none. A table right below a heading
     * goes without: the layout, which keeps both together, would take the block for a reason to turn the page.
     */
    private static void makeRoom(Element numbered) {
        Element before = numbered.previousElementSibling();
        if (before != null && !before.is("h2, h3, h4, .enclosure")) {
            numbered.prependElement("div").addClass("room");
        }
    }

    private static void divide(Element printed, Table table) {
        List<Element> rows = List.copyOf(printed.select("tbody > tr"));
        printed.select("tbody").remove();
        Element part = printed.appendElement("tbody");
        for (int i = 0; i < rows.size(); i++) {
            part.appendChild(rows.get(i));
            if (Together.withNext(table, i)) {
                part.addClass("kept");
            } else if (i < rows.size() - 1) {
                part = printed.appendElement("tbody");
            }
        }
    }
}
