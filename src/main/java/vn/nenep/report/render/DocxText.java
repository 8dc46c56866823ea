package vn.nenep.report.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Paragraphs, captions and bare tables in the styles of the skeleton. */
final class DocxText {

    private DocxText() {}

    static XWPFParagraph add(XWPFDocument document, String style, String text) {
        return fill(document.createParagraph(), style, text);
    }

    /** Adds a paragraph to a cell; a new cell already holds an empty one, which is taken first. */
    static XWPFParagraph add(XWPFTableCell cell, String style, String text) {
        XWPFParagraph last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
        boolean unused = last.getStyle() == null && last.getRuns().isEmpty();
        return fill(unused ? last : cell.addParagraph(), style, text);
    }

    /** A caption with a running number that Word can list and refer to. */
    static void addCaption(XWPFParagraph paragraph, String kind, int number, String text) {
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(bookmark(kind, number)));
        mark.setName(anchor(kind, number));
        bold(paragraph.getCTP().addNewR(), kind + " ");
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" SEQ " + sequence(kind) + " \\* ARABIC ");
        bold(field.addNewR(), String.valueOf(number));
        bold(paragraph.getCTP().addNewR(), ". ");
        plain(paragraph.getCTP().addNewR(), text);
        paragraph.getCTP().addNewBookmarkEnd().setId(mark.getId());
    }

    /** The name by which a list of tables or charts finds a caption. */
    static String anchor(String kind, int number) {
        return "_Toc" + (100_000_000 + bookmark(kind, number));
    }

    /** The name under which captions of a kind are numbered. */
    static String sequence(String kind) {
        return kind.replace(' ', '_');
    }

    private static int bookmark(String kind, int number) {
        return (kind.equals("Bảng") ? 0 : 1_000) + number;
    }

    /** A table of fixed widths in twentieths of a point. */
    static XWPFTable addTable(XWPFDocument document, String style, int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, widths.size());
        CTTbl raw = table.getCTTbl();
        CTTblPr properties = raw.getTblPr();
        properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setStyleID(style);
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(sum));
        CTTblGrid grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
        grid.getGridColList().clear();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.size(); i++) {
                setWidth(row.getCell(i), widths.get(i));
            }
        });
        return table;
    }

    /** In twentieths of a point. POI's own way compiles two patterns for each cell. */
    static void setWidth(XWPFTableCell cell, int twips) {
        CTTc raw = cell.getCTTc();
        CTTcPr properties = raw.isSetTcPr() ? raw.getTcPr() : raw.addNewTcPr();
        CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private static XWPFParagraph fill(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            plain(paragraph.createRun().getCTR(), text);
        }
        return paragraph;
    }

    private static void bold(CTR run, String text) {
        run.addNewRPr().addNewB();
        plain(run, text);
    }

    /** Keeps several blanks in a row, which stand for what is filled in by hand. */
    static void plain(CTR run, String text) {
        CTText raw = run.addNewT();
        raw.setStringValue(text);
        raw.setSpace(Space.PRESERVE);
    }
}
