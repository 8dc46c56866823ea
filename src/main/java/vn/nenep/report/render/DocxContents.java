package vn.nenep.report.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.nenep.report.Report;
import vn.nenep.report.framing.Listing;

/**
 * The lists of tables and charts, behind the signature, as fields. Captions and links are right without an update; the numbers of
 * the pages come with the layout: Word fills them in when it prints, LibreOffice when the list is updated.
 */
final class DocxContents {

    private static final String STYLE = "ListHeading";

    private final XWPFDocument document;

    DocxContents(XWPFDocument document) {
        this.document = document;
    }

    /** Adds them. */
    void add(Report report) {
        List<Listing> lists = Listing.of(report);
        lists.forEach(this::add);
        if (!lists.isEmpty()) {
            // LibreOffice loses the header of pages that end within a list
            DocxText.add(document, "AfterTable", "");
        }
    }

    private void add(Listing list) {
        boolean first = document.getParagraphs().stream().noneMatch(one -> STYLE.equals(one.getStyle()));
        DocxText.add(document, STYLE, list.title()).setPageBreak(first);
        List<String> lines = list.lines();
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph line = DocxText.add(document, "TableofFigures", "");
            if (i == 0) {
                mark(line.getCTP().addNewR(), STFldCharType.BEGIN);
                code(line.getCTP().addNewR(), " TOC \\h \\z \\c \"" + DocxText.sequence(list.kind()) + "\" ");
                mark(line.getCTP().addNewR(), STFldCharType.SEPARATE);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(DocxText.anchor(list.kind(), i + 1));
            DocxText.plain(link.addNewR(), lines.get(i));
            link.addNewR().addNewTab();
            addPage(link, DocxText.anchor(list.kind(), i + 1));
            if (i == lines.size() - 1) {
                mark(line.getCTP().addNewR(), STFldCharType.END);
            }
        }
    }

    /** The number of the page on which a caption stands. */
    private static void addPage(CTHyperlink link, String anchor) {
        mark(link.addNewR(), STFldCharType.BEGIN);
        code(link.addNewR(), " PAGEREF " + anchor + " \\h ");
        mark(link.addNewR(), STFldCharType.SEPARATE);
        DocxText.plain(link.addNewR(), "\u00a0");
        mark(link.addNewR(), STFldCharType.END);
    }

    private static void code(CTR run, String code) {
        run.addNewInstrText().setStringValue(code);
    }

    private static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
