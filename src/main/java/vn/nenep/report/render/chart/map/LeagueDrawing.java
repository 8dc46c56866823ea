package vn.nenep.report.render.chart.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.nenep.report.League;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** A ranking: rank, name, value, change, and a small line for the way through the year; all lines on one scale. */
public final class LeagueDrawing implements Drawing {

    private static final double WIDEST_NAME = 250;
    private static final double RANK = 30;
    private static final double VALUE = 62;
    private static final double CHANGE = 78;
    private static final double BETWEEN = 14;
    private static final Font TEXT = Fonts.sans(10.5);
    private static final Font BOLD = Fonts.sansBold(10.5);

    private final League league;
    private final RowNames names;
    private final List<Label> heads;
    private final Sparkline line;

    public LeagueDrawing(League league) {
        this.league = league;
        this.names = new RowNames(league.rows().stream().map(League.Row::name).toList(), TEXT, WIDEST_NAME);
        League.Headings words = league.headings();
        this.heads = List.of(
                head(words.rank(), RANK),
                head(words.name(), WIDEST_NAME),
                head(words.value(), VALUE),
                head(words.change(), CHANGE),
                head(words.trend(), Drawing.WIDTH - trendFrom()));
        this.line = new Sparkline(league.axis());
    }

    @Override
    public double height() {
        return headHeight() + names.height();
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double bottom = area.getY() + headHeight() - 3;
        heads.get(0).at(RANK, bottom, Label.Hold.BOTTOM_RIGHT).draw(g);
        heads.get(1).at(nameFrom(), bottom, Label.Hold.BOTTOM_LEFT).draw(g);
        heads.get(2).at(valueTo(), bottom, Label.Hold.BOTTOM_RIGHT).draw(g);
        heads.get(3).at(changeTo(), bottom, Label.Hold.BOTTOM_RIGHT).draw(g);
        heads.get(4).at(trendFrom(), bottom, Label.Hold.BOTTOM_LEFT).draw(g);
        double y = area.getY() + headHeight();
        for (int i = 0; i < league.rows().size(); i++) {
            drawRow(g, i, y);
            y += names.heightOf(i);
        }
    }

    private void drawRow(Graphics2D g, int index, double y) {
        League.Row row = league.rows().get(index);
        double height = names.heightOf(index);
        double middle = y + height / 2;
        g.setColor(Palette.GRID);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(new Line2D.Double(0, y, Drawing.WIDTH, y));
        Label.of(row.rank(), TEXT, Palette.QUIET)
                .at(RANK, middle, Label.Hold.RIGHT)
                .draw(g);
        names.draw(g, index, nameFrom(), y);
        Label.of(row.value(), BOLD, Palette.TEXT)
                .at(valueTo(), middle, Label.Hold.RIGHT)
                .draw(g);
        Label.of(row.change(), TEXT, row.worse() ? Palette.WARNING : Palette.TEXT)
                .at(changeTo(), middle, Label.Hold.RIGHT)
                .draw(g);
        line.draw(
                g,
                row.trend(),
                new Rectangle2D.Double(trendFrom(), y + 2, Drawing.WIDTH - trendFrom() - 4, height - 4));
    }

    private double headHeight() {
        return heads.stream().mapToDouble(Label::height).max().orElse(0) + 5;
    }

    private static double nameFrom() {
        return RANK + BETWEEN;
    }

    private double valueTo() {
        return nameFrom() + Math.max(120, names.width()) + BETWEEN + VALUE;
    }

    private double changeTo() {
        return valueTo() + BETWEEN + CHANGE;
    }

    private double trendFrom() {
        return changeTo() + 1.5 * BETWEEN;
    }

    private static Label head(String words, double width) {
        return Label.wrapped(words, BOLD, Palette.TEXT, width);
    }
}
