package vn.nenep.report.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.nenep.report.Report;
import vn.nenep.report.Table;

/**
 * The lists of tables and charts, behind the signature. They are fields that Word can update, and read right without: they
 * name captions and link to them, and give no page numbers, which only a printed page knows.
 */
final class DocxContents {

    private static final int FROM = 2;
    private static final String STYLE = "ListHeading";

    private final XWPFDocument document;

    DocxContents(XWPFDocument document) {
        this.document = document;
    }

    /** Adds them; a report with hardly a table or chart needs none. */
    void add(Report report) {
        List<String> tables = report.tables().stream().map(Table::caption).toList();
        List<String> charts =
                report.charts().stream().map(chart -> chart.text().caption()).toList();
        if (tables.size() + charts.size() < FROM) {
            return;
        }
        list("DANH MỤC BẢNG", "Bảng", tables);
        list("DANH MỤC BIỂU ĐỒ", "Biểu đồ", charts);
        // LibreOffice loses the header of pages that end within a list
        DocxText.add(document, "AfterTable", "");
    }

    private void list(String title, String kind, List<String> captions) {
        if (captions.isEmpty()) {
            return;
        }
        boolean first = document.getParagraphs().stream().noneMatch(one -> STYLE.equals(one.getStyle()));
        DocxText.add(document, STYLE, title).setPageBreak(first);
        for (int i = 0; i < captions.size(); i++) {
            XWPFParagraph line = DocxText.add(document, "TableofFigures", "");
            if (i == 0) {
                mark(line, STFldCharType.BEGIN);
                CTR code = line.getCTP().addNewR();
                code.addNewInstrText().setStringValue(" TOC \\n \\h \\z \\c \"" + DocxText.sequence(kind) + "\" ");
                mark(line, STFldCharType.SEPARATE);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(DocxText.anchor(kind, i + 1));
            DocxText.plain(link.addNewR(), kind + " " + (i + 1) + ". " + captions.get(i));
            if (i == captions.size() - 1) {
                mark(line, STFldCharType.END);
            }
        }
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.getCTP().addNewR().addNewFldChar().setFldCharType(type);
    }
}
