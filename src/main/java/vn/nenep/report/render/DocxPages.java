package vn.nenep.report.render;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Upright and turned pages. Word keeps the pages of a part at its end, so each turn closes the part before it. */
final class DocxPages {

    private final XWPFDocument document;
    private final DocxMeasures measures;
    private boolean turned;

    DocxPages(XWPFDocument document, DocxMeasures measures) {
        this.document = document;
        this.measures = measures;
    }

    /** The width between the margins, in twentieths of a point. */
    int textWidth() {
        return turned ? measures.turnedText() : measures.uprightText();
    }

    /** The greatest height of a picture that still has its caption under it, in points. */
    double pictureHeight() {
        return turned ? measures.turnedPicture() : measures.uprightPicture();
    }

    void turn(boolean toTurned) {
        if (toTurned == turned) {
            return;
        }
        CTSectPr last = document.getDocument().getBody().getSectPr();
        CTPPr end = lastParagraph().getCTP().isSetPPr()
                ? lastParagraph().getCTP().getPPr()
                : lastParagraph().getCTP().addNewPPr();
        end.setSectPr(last);
        if (last.isSetTitlePg()) {
            last.unsetTitlePg();
        }
        swap(last);
        turned = toTurned;
    }

    private XWPFParagraph lastParagraph() {
        List<IBodyElement> elements = document.getBodyElements();
        return !elements.isEmpty() && elements.get(elements.size() - 1) instanceof XWPFParagraph paragraph
                ? paragraph
                : DocxText.add(document, "AfterTable", "");
    }

    /** The edge that is bound stays the wide one: the left margin becomes the upper. */
    private void swap(CTSectPr pages) {
        CTPageSz size = pages.getPgSz();
        Object width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        CTPageMar margins = pages.getPgMar();
        Object left = margins.getLeft();
        Object right = margins.getRight();
        Object top = margins.getTop();
        Object bottom = margins.getBottom();
        if (turned) {
            size.unsetOrient();
            margins.setLeft(top);
            margins.setRight(bottom);
            margins.setTop(right);
            margins.setBottom(left);
        } else {
            size.setOrient(STPageOrientation.LANDSCAPE);
            margins.setTop(left);
            margins.setBottom(right);
            margins.setLeft(bottom);
            margins.setRight(top);
        }
    }
}
