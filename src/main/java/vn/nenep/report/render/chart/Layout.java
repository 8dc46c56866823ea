package vn.nenep.report.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.nenep.report.Chart;
import vn.nenep.report.Drawn;
import vn.nenep.report.HeatMap;
import vn.nenep.report.League;
import vn.nenep.report.render.chart.ink.ColourKey;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.chart.map.LeagueDrawing;
import vn.nenep.report.render.chart.map.MapDrawing;

/** A drawing with its title, subtitle and key above and its source below. */
record Layout(List<Label> head, ColourKey key, Drawing drawing, Label foot) {

    private static final double GAP = 8;

    static Layout of(Drawn drawn) {
        Drawing drawing = drawing(drawn);
        Chart.Text text = drawn.text();
        return new Layout(
                List.of(
                        Label.wrapped(text.title(), Fonts.sansBold(15), Palette.TEXT, Drawing.WIDTH),
                        Label.wrapped(text.subtitle(), Fonts.sans(11.5), Palette.QUIET, Drawing.WIDTH)),
                new ColourKey(drawing.keys()),
                drawing,
                Label.wrapped(text.source(), Fonts.sans(9.5), Palette.QUIET, Drawing.WIDTH));
    }

    private static Drawing drawing(Drawn drawn) {
        if (drawn instanceof HeatMap map) {
            return new MapDrawing(map);
        }
        if (drawn instanceof League league) {
            return new LeagueDrawing(league);
        }
        Chart chart = (Chart) drawn;
        return switch (chart.kind()) {
            case LINES -> new LineDrawing(chart);
            case COLUMNS -> new ColumnDrawing(chart);
            case STACKED_COLUMNS -> new StackDrawing(chart);
            case SHARE_BARS -> new ShareDrawing(chart);
            case BULLET_BARS -> new BulletDrawing(chart);
        };
    }

    int height() {
        return (int) Math.ceil(footTop() + foot.height());
    }

    void draw(Graphics2D g) {
        double y = 0;
        for (Label line : head) {
            line.at(0, y, Label.Hold.TOP_LEFT).draw(g);
            y += line.height();
        }
        key.draw(g, y + GAP);
        drawing.draw(g, new Rectangle2D.Double(0, middle(), Drawing.WIDTH, drawing.height()));
        foot.at(0, footTop(), Label.Hold.TOP_LEFT).draw(g);
    }

    private double middle() {
        return head.stream().mapToDouble(Label::height).sum() + GAP + key.height();
    }

    private double footTop() {
        return middle() + drawing.height() + GAP;
    }
}
