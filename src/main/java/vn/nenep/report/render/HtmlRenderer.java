package vn.nenep.report.render;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.nenep.report.Letterhead;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Signature;

/**
 * Makes one HTML file that needs nothing else: style and pictures are in it. It looks like the printed report on a
 * screen and prints on A4. Sections on turned pages at the end are appendices and follow the signature.
 */
public final class HtmlRenderer implements Renderer {

    @Override
    public String format() {
        return "html";
    }

    private static final double SCREEN_SCALE = 2;

    @Override
    public void render(Report report, Path file) throws IOException {
        Files.writeString(file, page(report, "report.css", SCREEN_SCALE));
    }

    /**
     * The whole page as text.
     *
     * @param style the style sheet beside this class
     * @param scale of the pictures, as {@link vn.nenep.report.render.chart.ChartPainter} takes it
     */
    static String page(Report report, String style, double scale) throws IOException {
        HtmlText html = new HtmlText();
        html.markup("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", report.title() + " " + report.subject())
                .markup("<style>\n" + style(style) + "</style>\n</head>\n<body>\n<main>\n<article class=\"sheet\">\n");
        addHead(html, report);
        report.opening().forEach(text -> html.element("p", text));
        Parts parts = Parts.of(report);
        HtmlBlocks blocks = new HtmlBlocks(html, scale);
        boolean turned = addSections(html, blocks, parts.body(), false);
        turn(html, turned, false);
        addFoot(html, report);
        addSections(html, blocks, parts.appendices(), false);
        html.markup("</article>\n</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private static boolean addSections(HtmlText html, HtmlBlocks blocks, List<Section> sections, boolean turnedBefore) {
        boolean turned = turnedBefore;
        for (Section section : sections) {
            turn(html, turned, section.landscape());
            turned = section.landscape();
            blocks.add(section);
        }
        return turned;
    }

    private static void turn(HtmlText html, boolean from, boolean to) {
        if (from != to) {
            html.markup("</article>\n<article class=\"sheet" + (to ? " turned" : "") + "\">\n");
        }
    }

    private static void addHead(HtmlText html, Report report) {
        Letterhead letterhead = report.letterhead();
        html.markup("<header>\n<div class=\"letterhead\">\n<div>\n");
        letterhead.superior().forEach(line -> html.element("p", line));
        letterhead.issuer().forEach(line -> html.element("p class=\"issuer\"", line));
        html.element("p", "*")
                .markup("</div>\n<div>\n<p class=\"party\"><span>ĐẢNG CỘNG SẢN VIỆT NAM</span></p>\n</div>\n")
                .element("p", letterhead.number())
                .element("p class=\"date\"", letterhead.placeAndDate())
                .markup("</div>\n")
                .element("h1", report.title())
                .element("p class=\"subject\"", report.subject())
                .markup("<p class=\"hyphens\" aria-hidden=\"true\">-----</p>\n</header>\n");
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

    private static String style(String name) throws IOException {
        try (InputStream stream = HtmlRenderer.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name + " is not on the classpath");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
