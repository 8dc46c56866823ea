package vn.nenep.report.render.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nenep.report.Letterhead;
import vn.nenep.report.Parts;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Signature;

/** The printed report as HTML, from the letterhead to the last appendix. */
public final class HtmlPage {

    private HtmlPage() {}

    /** A whole page that holds nothing but the report, for paper. */
    public static String plain(Report report, FigureWriter figures) throws IOException {
        HtmlText html = new HtmlText();
        addHead(html, report, resource("pdf.css"));
        html.markup("<body>\n<main>\n");
        addSheets(html, report, figures);
        return html.markup("</main>\n</body>\n</html>\n").toString();
    }

    static void addHead(HtmlText html, Report report, String style) {
        html.markup("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", report.fullTitle())
                .markup("<style>\n" + PaperStyle.of(style, report.format()) + "</style>\n</head>\n");
    }

    /** The report in the order of its print. */
    static void addSheets(HtmlText html, Report report, FigureWriter figures) {
        html.markup("<article class=\"sheet\">\n");
        addLetterhead(html, report);
        report.opening().forEach(text -> html.element("p", text));
        Parts parts = Parts.of(report);
        HtmlBlocks blocks = new HtmlBlocks(html, figures, report);
        boolean turned = addSections(html, blocks, parts.body());
        turn(html, turned, false);
        addFoot(html, report);
        Lists.add(html, report);
        if (!parts.appendices().isEmpty() && !parts.appendices().get(0).landscape()) {
            html.markup("</article>\n<article class=\"sheet\">\n");
        }
        addSections(html, blocks, parts.appendices());
        html.markup("</article>\n");
    }

    private static boolean addSections(HtmlText html, HtmlBlocks blocks, List<Section> sections) {
        boolean turned = false;
        for (Section section : sections) {
            turn(html, turned, section.landscape());
            turned = section.landscape();
            blocks.add(section);
        }
        return turned;
    }

    private static void turn(HtmlText html, boolean from, boolean to) {
        if (from != to) {
            html.markup("</article>\n<article class=\"" + (to ? "sheet turned" : "sheet") + "\">\n");
        }
    }

    private static void addLetterhead(HtmlText html, Report report) {
        Letterhead letterhead = report.letterhead();
        html.markup("<header>\n<div class=\"letterhead\">\n<div>\n");
        letterhead.superior().forEach(line -> html.element("p", line));
        letterhead.issuer().forEach(line -> html.element("p class=\"issuer\"", line));
        html.element("p", "*")
                .markup("</div>\n<div>\n<p class=\"party\"><span>ĐẢNG CỘNG SẢN VIỆT NAM</span></p>\n</div>\n")
                .element("p", letterhead.number())
                .element("p class=\"date\"", letterhead.placeAndDate())
                .markup("</div>\n")
                .element("h1", report.title());
        report.subject().lines().forEach(line -> html.element("p class=\"subject\"", line));
        html.element("p class=\"hyphens\" aria-hidden=\"true\"", report.format().hyphens())
                .markup("</header>\n");
    }

    private static void addFoot(HtmlText html, Report report) {
        html.markup("<footer class=\"foot\">\n<div>\n");
        if (!report.recipients().isEmpty()) {
            html.markup("<p class=\"recipients\">Nơi nhận:</p>\n<ul>\n");
            report.recipients().forEach(line -> html.element("li", line));
            html.markup("</ul>\n");
        }
        Signature signature = report.signature();
        html.markup("</div>\n<div class=\"signature\">\n");
        if (signature.authority().isEmpty()) {
            html.element("p class=\"authority\"", signature.position());
        } else {
            html.element("p class=\"authority\"", signature.authority()).element("p", signature.position());
        }
        html.element("p class=\"name\"", signature.name()).markup("</div>\n</footer>\n");
    }

    /** A file beside this class. */
    static String resource(String name) throws IOException {
        try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name + " is not on the classpath");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
