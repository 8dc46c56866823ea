package vn.nenep.workbook.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import vn.nenep.workbook.format.RefusedException.Reason;

/**
 * Reads a web page that was saved as a workbook, the way Excel lays it out: one sheet, the tables one below the other, what
 * stands between them in column A. Every value is a text, as it is shown.
 */
final class HtmlFile {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS_SPANNED = 65_534;

    private final HtmlStyles styles;
    private final Cells cells;
    private RichText between = new RichText();
    private int nextRow = 1;

    private HtmlFile(HtmlStyles styles, Cells cells) {
        this.styles = styles;
        this.cells = cells;
    }

    /** Gives the cells of the page to {@code cells}. */
    static void read(String page, Cells cells) {
        Document document = Jsoup.parse(page, Parser.htmlParser().setTrackPosition(true));
        if (document.selectFirst("table") == null) {
            throw new RefusedException(Reason.NOT_A_SPREADSHEET);
        }
        refuseCutOff(document);
        cells.sheet("");
        HtmlFile file = new HtmlFile(new HtmlStyles(document), cells);
        file.walk(document.body());
        file.endBetween();
    }

    /**
     * Only the end of a row, a cell or a paragraph may be left out in HTML. What programs write without {@code html} around it
     * has an end at each table alone: of that, whole tables may be missing at the end.
     */
    private static void refuseCutOff(Document document) {
        for (Element whole : document.select("html, body, table")) {
            if (!whole.sourceRange().isImplicit() && whole.endSourceRange().isImplicit()) {
                throw new RefusedException(Reason.CUT_OFF);
            }
        }
    }

    /** Tables inside tables are layout: only the innermost are read as such. */
    private void walk(Node node) {
        for (Node child : node.childNodes()) {
            if (!(child instanceof Element element)) {
                styles.add(child, between);
            } else if (element.normalName().equals("table")
                    && element.select("table").size() == 1) {
                endBetween();
                table(element);
            } else {
                boolean block = element.isBlock() || element.normalName().equals("br");
                if (block) {
                    endBetween();
                }
                walk(element);
                if (block) {
                    endBetween();
                }
            }
        }
    }

    private void endBetween() {
        if (!between.text().isBlank()) {
            cells.text(new Cells.At(nextRow, 0, between.struck()), between.runs());
            nextRow++;
        }
        between = new RichText();
    }

    private void table(Element table) {
        // for every column that a cell from above reaches into, the last row of that cell
        Map<Integer, Integer> taken = new HashMap<>();
        List<Element> rows = table.select("tr");
        int last = nextRow + rows.size() - 1;
        for (Element row : rows) {
            int column = 0;
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    while (taken.getOrDefault(column, 0) >= nextRow) {
                        column++;
                    }
                    column = cell(cell, column, last, taken);
                }
            }
            nextRow++;
        }
    }

    private int cell(Element cell, int column, int lastRow, Map<Integer, Integer> taken) {
        int columns = span(cell, "colspan", MOST_COLUMNS);
        int rows = Math.min(span(cell, "rowspan", MOST_ROWS_SPANNED), lastRow - nextRow + 1);
        if (column + columns > MOST_COLUMNS) {
            throw new RefusedException(Reason.CORRUPT);
        }
        if (rows > 1) {
            for (int i = column; i < column + columns; i++) {
                taken.put(i, nextRow + rows - 1);
            }
        }
        RichText text = new RichText();
        styles.addAll(cell, text);
        cells.text(new Cells.At(nextRow, column, text.struck()), text.runs());
        cells.merged(nextRow, column, rows, columns);
        return column + columns;
    }

    private static int span(Element cell, String name, int most) {
        try {
            return Math.min(most, Math.max(1, Integer.parseInt(cell.attr(name).strip())));
        } catch (NumberFormatException e) {
            // browsers take what is no number for one
            return 1;
        }
    }
}
