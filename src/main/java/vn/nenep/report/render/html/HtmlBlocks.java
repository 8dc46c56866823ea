package vn.nenep.report.render.html;

import vn.nenep.report.Block;
import vn.nenep.report.Drawn;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Table;

/** The sections of a report as HTML; tables and drawings are numbered through. */
final class HtmlBlocks {

    private final HtmlText html;
    private final FigureWriter figures;
    private final Report report;
    private int sections;
    private boolean turned;
    private int tables;
    private int drawings;

    HtmlBlocks(HtmlText html, FigureWriter figures, Report report) {
        this.html = html;
        this.figures = figures;
        this.report = report;
    }

    void add(Section section) {
        sections++;
        turned = section.landscape();
        boolean appendix = section.appendix() && section.level() == 1;
        html.markup("<section" + (appendix ? " class=\"appendix\"" : "") + " aria-labelledby=\"phan-" + sections
                        + "\">\n")
                .element("h" + (section.level() + 1) + " id=\"phan-" + sections + "\"", section.heading());
        if (appendix && !report.enclosure().isEmpty()) {
            html.element("p class=\"enclosure\"", report.enclosure());
        }
        boolean listed = false;
        for (Block block : section.blocks()) {
            boolean item = block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.ITEM;
            if (item != listed) {
                html.markup(item ? "<ul>\n" : "</ul>\n");
                listed = item;
            }
            add(block);
        }
        html.markup(listed ? "</ul>\n</section>\n" : "</section>\n");
    }

    void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(paragraph);
        } else if (block instanceof Table table) {
            tables++;
            html.markup("<div id=\"" + Lists.anchor("Bảng", tables) + "\">\n");
            new HtmlTable(html, table, PaperStyle.text(report.format(), turned))
                    .naming(figures instanceof ScreenFigures)
                    .write("Bảng " + tables);
            html.markup("</div>\n");
        } else if (block instanceof Drawn drawn) {
            add(drawn);
        }
    }

    private void add(Paragraph paragraph) {
        switch (paragraph.kind()) {
            case BODY -> add("p", paragraph);
            case ITEM -> add("li", paragraph);
            case NOTE -> html.element("p class=\"note\"", paragraph.text());
            case TO_EDIT -> html.markup("<p>").element("mark", paragraph.text()).markup("</p>\n");
        }
    }

    private void add(String name, Paragraph paragraph) {
        html.markup("<" + name + ">");
        if (figures instanceof ScreenFigures) {
            html.marked(paragraph.text(), paragraph.marks());
        } else {
            html.text(paragraph.text());
        }
        html.markup("</" + name + ">\n");
    }

    private void add(Drawn drawn) {
        drawings++;
        html.markup("<figure id=\"bieu-do-" + drawings + "\">\n");
        figures.write(html, drawn, drawings);
        html.markup("<figcaption><b>Biểu đồ " + drawings + ".</b> ")
                .text(drawn.text().caption())
                .markup("</figcaption>\n</figure>\n");
        if (figures instanceof ScreenFigures) {
            ScreenFigures.writeNumbers(html, drawn, drawings);
        }
    }
}
