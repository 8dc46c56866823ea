package vn.nenep.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Parts;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.render.chart.Album;
import vn.nenep.zip.FixedZip;

/**
 * Makes the Word file that is signed: the format of Party documents, with real headings, numbered captions and
 * alternative texts. Appendices follow the signature.
 */
public final class DocxRenderer implements Renderer {

    private final Album album;

    /**
     * @param album keeps the pictures for other formats too
     */
    public DocxRenderer(Album album) {
        this.album = album;
    }

    /** A renderer that paints for itself. */
    public DocxRenderer() {
        this(new Album());
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void render(Report report, Path file) throws IOException {
        album.prepare(report.drawings());
        try (XWPFDocument document = DocxSkeleton.open(new DocxMeasures(report.format()))) {
            describe(document, report);
            fill(document, report);
            Files.write(file, FixedZip.of(document::write));
        }
    }

    private void fill(XWPFDocument document, Report report) throws IOException {
        Parts parts = Parts.of(report);
        DocxMeasures measures = new DocxMeasures(report.format());
        DocxPages pages = new DocxPages(document, measures);
        DocxBody body = new DocxBody(document, pages, album);
        DocxFrame frame = new DocxFrame(document, measures);
        frame.addHead(report);
        for (String text : report.opening()) {
            body.add(Paragraph.body(text));
        }
        body.add(parts.body());
        pages.turn(false);
        frame.addFoot(report);
        new DocxContents(document).add(report);
        body.addAppendices(parts.appendices(), report.enclosure());
    }

    /** The day of the data stands for the day of the file, which must not depend on the clock. */
    private static void describe(XWPFDocument document, Report report) {
        Optional<Date> day = Optional.of(
                Date.from(report.dataTo().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(report.fullTitle());
        core.setCreator(String.join(" ", report.letterhead().issuer()));
        core.setCreated(day);
        core.setModified(day);
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Nề nếp");
    }
}
