package vn.nenep.report.render.html;

import java.util.List;
import vn.nenep.report.Report;
import vn.nenep.report.framing.Listing;

/** The lists of tables and drawings, each line a link; paper gets the numbers of the pages from its style sheet. */
final class Lists {

    private Lists() {}

    static void add(HtmlText html, Report report) {
        List<Listing> lists = Listing.of(report);
        if (lists.isEmpty()) {
            return;
        }
        html.markup("</article>\n<article class=\"sheet lists\">\n");
        lists.forEach(list -> add(html, list));
    }

    private static void add(HtmlText html, Listing list) {
        html.element("h2", list.title()).markup("<ul class=\"listing\">\n");
        List<String> lines = list.lines();
        for (int i = 0; i < lines.size(); i++) {
            html.markup("<li><a href=\"#" + anchor(list.kind(), i + 1) + "\">")
                    .text(lines.get(i))
                    .markup("</a></li>\n");
        }
        html.markup("</ul>\n");
    }

    /** Where a table or drawing stands. */
    static String anchor(String kind, int number) {
        return (kind.equals("Bảng") ? "bang-" : "bieu-do-") + number;
    }
}
