package vn.nenep.report.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.nenep.report.Letterhead;
import vn.nenep.report.Report;
import vn.nenep.report.Signature;

/** What surrounds the text of a Party document: the letterhead and title above, recipients and signature below. */
final class DocxFrame {

    private static final int ROOM_TO_SIGN = 5;

    private final XWPFDocument document;
    private final DocxMeasures measures;

    DocxFrame(XWPFDocument document, DocxMeasures measures) {
        this.document = document;
        this.measures = measures;
    }

    void addHead(Report report) {
        Letterhead letterhead = report.letterhead();
        XWPFTable table = DocxText.addTable(document, "PlainTable", 2, measures.head());
        XWPFTableCell left = table.getRow(0).getCell(0);
        letterhead.superior().forEach(line -> DocxText.add(left, "Letterhead", line));
        letterhead.issuer().forEach(line -> DocxText.add(left, "LetterheadIssuer", line));
        DocxText.add(left, "Letterhead", "*");
        XWPFTableCell right = table.getRow(0).getCell(1);
        DocxText.add(right, "LetterheadParty", "ĐẢNG CỘNG SẢN VIỆT NAM");
        DocxText.add(right, "LetterheadRule", "");
        DocxText.add(table.getRow(1).getCell(0), "Letterhead", letterhead.number());
        DocxText.add(table.getRow(1).getCell(1), "LetterheadDate", letterhead.placeAndDate());
        DocxText.add(document, "DocumentTitle", report.title());
        report.subject().lines().forEach(line -> DocxText.add(document, "DocumentSubject", line));
        DocxText.add(document, "DocumentHyphens", report.format().hyphens());
    }

    /** No signature stands on a page without the last lines above it. */
    private void keepLastWords() {
        List<IBodyElement> elements = document.getBodyElements();
        if (elements.get(elements.size() - 1) instanceof XWPFParagraph last
                && last.getCTP().sizeOfRArray() > 0) {
            last.setKeepNext(true);
        }
    }

    void addFoot(Report report) {
        keepLastWords();
        DocxText.add(document, "AfterTable", "").setKeepNext(true);
        XWPFTable table = DocxText.addTable(document, "PlainTable", 1, measures.foot());
        XWPFTableCell left = table.getRow(0).getCell(0);
        if (!report.recipients().isEmpty()) {
            DocxText.add(left, "RecipientsLabel", "Nơi nhận:");
            report.recipients().forEach(line -> DocxText.add(left, "Recipient", "- " + line));
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        Signature signature = report.signature();
        if (signature.authority().isEmpty()) {
            DocxText.add(right, "SignatureBold", signature.position());
        } else {
            DocxText.add(right, "SignatureBold", signature.authority());
            DocxText.add(right, "SignatureLine", signature.position());
        }
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            DocxText.add(right, "SignatureLine", "");
        }
        DocxText.add(right, "SignatureBold", signature.name());
        DocxText.add(document, "AfterTable", "");
    }
}
