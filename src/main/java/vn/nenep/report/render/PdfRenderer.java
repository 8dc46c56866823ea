package vn.nenep.report.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.render.chart.Album;
import vn.nenep.report.render.html.HtmlPage;

/**
 * Makes the PDF that is printed: the pages of the signed report with their fonts inside, tagged for readers who can't see,
 * with a bookmark for each heading, as PDF/A-2a.
 */
public final class PdfRenderer implements Renderer {

    /** PDFBox 3.0.7 goes through all objects of a file once for each stream of objects that it opens again. */
    private static final int OBJECTS_A_STREAM = 1000;

    static {
        // it would write its progress to the console
        XRLog.setLoggingEnabled(false);
        // level 3 of 9: a tenth larger than the usual 6, in half the time
        System.setProperty("org.apache.pdfbox.filter.deflatelevel", "3");
    }

    private final Album album;

    /**
     * @param album keeps the pictures for other formats too
     */
    public PdfRenderer(Album album) {
        this.album = album;
    }

    /** A renderer that paints for itself. */
    public PdfRenderer() {
        this(new Album());
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void render(Report report, Path file) throws IOException {
        album.prepare(report.drawings());
        PaperFigures figures = new PaperFigures(album);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(page(report, figures)), null);
        builder.useProtocolsStreamImplementation(figures, PaperFigures.SCHEME);
        builder.useUnicodeLineBreaker(new PaperBreaks());
        PaperFonts.addTo(builder);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Nề nếp");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            PdfMarks.thin(document);
            PdfStamp.put(document, report);
            try (OutputStream out = Files.newOutputStream(file)) {
                document.save(out, new CompressParameters(OBJECTS_A_STREAM));
            }
        }
    }

    private static Document page(Report report, PaperFigures figures) throws IOException {
        Document page = Jsoup.parse(HtmlPage.plain(report, figures));
        PaperTables.keepTogether(page, report.tables());
        page.select(".foot").forEach(PdfRenderer::withLastWords);
        page.select(".letterhead").forEach(PdfRenderer::inRows);
        page.select(".listing a")
                .forEach(line -> line.after(new Element("a").addClass("page").attr("href", line.attr("href"))));
        Element bookmarks = page.head().appendElement("bookmarks");
        Element[] above = {bookmarks, bookmarks, bookmarks};
        for (Element heading : page.select("h2[id], h3[id], h4[id]")) {
            int level = heading.tagName().charAt(1) - '2';
            Element bookmark = above[level]
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            for (int deeper = level + 1; deeper < above.length; deeper++) {
                above[deeper] = bookmark;
            }
        }
        return page;
    }

    /** No signature stands on a page without the last lines above it. */
    private static void withLastWords(Element foot) {
        Element closing = new Element("div").addClass("closing");
        Element last = foot.previousElementSibling();
        foot.before(closing);
        Element words = last == null ? null : last.lastElementChild();
        if (words != null && words.nameIs("p")) {
            closing.appendChild(words);
        }
        closing.appendChild(foot);
    }

    /** Two by two: the layout of paper knows tables, no grids. */
    private static void inRows(Element grid) {
        for (List<Element> pair :
                List.of(grid.children().subList(0, 2), grid.children().subList(2, 4))) {
            Element row = new Element("div");
            List.copyOf(pair).forEach(cell -> row.appendElement("div").appendChild(cell));
            grid.appendChild(row);
        }
    }
}
