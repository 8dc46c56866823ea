package vn.nenep.report.render.html;

import vn.nenep.report.Drawn;
import vn.nenep.report.DrawnTable;
import vn.nenep.report.Table;
import vn.nenep.report.render.chart.ChartPainter;

/** Drawings made of lines and words, each with its numbers as a table that is folded away. */
final class ScreenFigures implements FigureWriter {

    /** 165 mm, in twentieths of a point. */
    private static final int TEXT_WIDTH = 9355;

    @Override
    public void write(HtmlText html, Drawn drawn, int number) {
        html.markup(ChartPainter.vector(drawn));
    }

    /** The numbers of a drawing, to stand behind its caption. */
    static void writeNumbers(HtmlText html, Drawn drawn, int number) {
        Table table = DrawnTable.of(drawn);
        html.markup("<details class=\"numbers\">\n")
                .element("summary", "Số liệu của biểu đồ " + number)
                .markup("<p class=\"finding\">")
                .text(drawn.text().title() + ". " + drawn.text().subtitle() + ".")
                .markup("</p>\n");
        new HtmlTable(html, table, TEXT_WIDTH).write("");
        html.element("p class=\"source\"", drawn.text().source()).markup("</details>\n");
    }
}
