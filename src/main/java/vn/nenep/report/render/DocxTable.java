package vn.nenep.report.render;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.render.table.ColumnWidths;
import vn.nenep.report.render.table.Together;

/** A table of the report: header on every page, no row over two pages or alone on one, short tables on one page. */
final class DocxTable {

    private static final String SHADE = "EDEDED";

    private final Table table;
    private final ColumnWidths widths;

    DocxTable(Table table, int textWidth) {
        this.table = table;
        this.widths = ColumnWidths.of(table, textWidth);
    }

    void addTo(XWPFDocument document) {
        XWPFTable made = DocxText.addTable(document, "ReportTable", table.rows().size() + 1, widths.twips());
        addHead(made.getRow(0));
        for (int i = 0; i < table.rows().size(); i++) {
            addRow(made.getRow(i + 1), table.rows().get(i), Together.withNext(table, i));
        }
    }

    private void addHead(XWPFTableRow row) {
        row.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            DocxText.add(
                    cell,
                    widths.dense() ? "DenseHead" : "TableHead",
                    table.columns().get(i).heading());
        }
    }

    private void addRow(XWPFTableRow made, Table.Row row, boolean withNext) {
        if (Together.isHeading(row)) {
            addHeading(made, row);
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            XWPFParagraph text = addText(made.getCell(i), row.cells().get(i), row.emphasis());
            text.setAlignment(alignment(table.columns().get(i).align()));
            if (withNext) {
                text.setKeepNext(true);
            }
        }
    }

    /** A row with one text is a heading over the whole width, and stays with the row under it. */
    private void addHeading(XWPFTableRow made, Table.Row row) {
        for (int i = row.cells().size() - 1; i > 0; i--) {
            made.removeCell(i);
        }
        XWPFTableCell cell = made.getCell(0);
        List<Integer> twips = widths.twips();
        DocxText.setWidth(cell, twips.stream().mapToInt(Integer::intValue).sum());
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(twips.size()));
        String text =
                row.cells().stream().filter(one -> !one.isBlank()).findFirst().orElse("");
        addText(cell, text, row.emphasis()).setKeepNext(true);
    }

    private XWPFParagraph addText(XWPFTableCell cell, String text, Emphasis emphasis) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = DocxText.add(cell, widths.dense() ? "DenseText" : "TableText", text);
        if (emphasis != Emphasis.NORMAL) {
            cell.setColor(SHADE);
            paragraph.getRuns().forEach(run -> run.setBold(true));
        }
        return paragraph;
    }

    private static ParagraphAlignment alignment(Table.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
