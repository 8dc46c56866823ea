package vn.nenep.report.render.html;

import java.util.List;
import vn.nenep.report.Report;
import vn.nenep.report.Section;

/** What stands beside the report on a screen: a box to search an organisation, and the headings. */
final class Contents {

    private Contents() {}

    static void add(HtmlText html, Report report) {
        html.markup("<div class=\"beside\">\n");
        boolean deep = !report.organisations().pages().isEmpty();
        if (deep) {
            // the script shows it: without one it would do nothing
            html.markup(
                    "<form class=\"search\" role=\"search\" hidden>\n<label for=\"tim\">Tìm tổ chức, chi bộ</label>\n"
                            + "<input id=\"tim\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" "
                            + "aria-controls=\"tim-thay\">\n<p class=\"count\" role=\"status\"></p>\n"
                            + "<ul id=\"tim-thay\"></ul>\n</form>\n");
        }
        html.markup("<nav aria-label=\"Mục lục\">\n<details open>\n<summary>Mục lục</summary>\n<ul>\n");
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            html.markup("<li class=\"level-" + sections.get(i).level() + "\"><a href=\"#phan-" + (i + 1) + "\">")
                    .text(sections.get(i).heading())
                    .markup("</a></li>\n");
        }
        if (deep) {
            html.markup("<li class=\"level-1\"><a href=\"#" + OrganisationPart.ID + "\">")
                    .text(report.organisations().heading())
                    .markup("</a></li>\n");
        }
        html.markup("</ul>\n</details>\n</nav>\n</div>\n");
    }
}
