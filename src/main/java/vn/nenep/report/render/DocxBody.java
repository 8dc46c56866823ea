package vn.nenep.report.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Section;
import vn.nenep.report.Table;
import vn.nenep.report.render.chart.ChartPainter;
import vn.nenep.report.render.chart.Picture;

/** The sections of a report, one after the other; tables and charts are numbered through. */
final class DocxBody {

    private static final double PRINT_SCALE = 3.125;
    private static final double POINTS_A_PIXEL = 0.75;

    private final XWPFDocument document;
    private final DocxPages pages;
    private final ChartPainter painter = new ChartPainter(PRINT_SCALE);
    private int tables;
    private int charts;

    DocxBody(XWPFDocument document, DocxPages pages) {
        this.document = document;
        this.pages = pages;
    }

    void add(List<Section> sections) throws IOException {
        for (Section section : sections) {
            pages.turn(section.landscape());
            DocxText.add(document, "Heading" + section.level(), section.heading());
            for (Block block : section.blocks()) {
                add(block);
            }
        }
    }

    /** Sections after the signature; under every heading of the first level stands what they are enclosed with. */
    void addAppendices(List<Section> sections, String enclosure) throws IOException {
        for (Section section : sections) {
            pages.turn(section.landscape());
            boolean appendix = section.level() == 1;
            DocxText.add(document, appendix ? "AppendixHeading" : "Heading" + section.level(), section.heading());
            if (appendix && !enclosure.isEmpty()) {
                DocxText.add(document, "Enclosure", enclosure);
            }
            for (Block block : section.blocks()) {
                add(block);
            }
        }
    }

    void add(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            addParagraph(paragraph);
        } else if (block instanceof Table table) {
            addTable(table);
        } else if (block instanceof Chart chart) {
            addChart(chart);
        }
    }

    private void addParagraph(Paragraph paragraph) {
        switch (paragraph.kind()) {
            case BODY -> DocxText.add(document, "Body", paragraph.text());
            case ITEM -> DocxText.add(document, "Item", "- " + paragraph.text());
            case NOTE -> DocxText.add(document, "Note", paragraph.text());
            case TO_EDIT -> {
                XWPFParagraph slot = DocxText.add(document, "ToEdit", paragraph.text());
                // a highlight is set on the run because Word leaves it out of styles
                slot.getRuns()
                        .forEach(run ->
                                run.getCTR().addNewRPr().addNewHighlight().setVal(STHighlightColor.YELLOW));
            }
        }
    }

    private void addTable(Table table) {
        tables++;
        DocxText.addCaption(DocxText.add(document, "TableCaption", ""), "Bảng", tables, table.caption());
        new DocxTable(table, pages.textWidth()).addTo(document);
        DocxText.add(document, "AfterTable", "");
    }

    private void addChart(Chart chart) throws IOException {
        charts++;
        Picture picture = painter.paint(chart);
        double shrunk = Math.min(1, pages.pictureHeight() / (picture.height() * POINTS_A_PIXEL));
        XWPFRun run = DocxText.add(document, "Picture", "").createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.png()),
                    PictureType.PNG,
                    chart.id() + ".png",
                    Units.toEMU(picture.width() * POINTS_A_PIXEL * shrunk),
                    Units.toEMU(picture.height() * POINTS_A_PIXEL * shrunk));
        } catch (InvalidFormatException e) {
            throw new IOException("The picture of chart " + chart.id() + " can't be embedded", e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setId(charts);
        inline.getDocPr().setName("Biểu đồ " + charts);
        inline.getDocPr().setDescr(chart.text().alternative());
        DocxText.addCaption(
                DocxText.add(document, "Caption", ""),
                "Biểu đồ",
                charts,
                chart.text().caption());
    }
}
