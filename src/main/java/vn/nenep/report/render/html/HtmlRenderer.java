package vn.nenep.report.render.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.origin.Origins;

/**
 * Makes one HTML file that needs nothing else: style, drawings and script are in it. It shows the printed report beside a
 * table of contents, then a page for each organisation down to its cells. The script adds searching and sorting; whatever
 * is to be read is there without it.
 */
public final class HtmlRenderer implements Renderer {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(Report report, Path file) throws IOException {
        HtmlText html = new HtmlText();
        HtmlPage.addHead(html, report, HtmlPage.resource("report.css"));
        html.markup("<body data-origins=\"")
                .text(report.id() + "." + Origins.FORMAT)
                .markup("\">\n<a class=\"skip\" href=\"#noi-dung\">Đến nội dung</a>\n");
        Contents.add(html, report);
        html.markup("<main id=\"noi-dung\" tabindex=\"-1\">\n");
        HtmlPage.addSheets(html, report, new ScreenFigures());
        OrganisationPart.add(html, report.organisations());
        html.markup("</main>\n<script>\n" + HtmlPage.resource("report.js") + HtmlPage.resource("origins.js")
                + "</script>\n</body>\n</html>\n");
        Files.writeString(file, html.toString());
    }
}
