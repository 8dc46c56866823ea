package vn.nenep.report.render.chart.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import vn.nenep.report.HeatMap;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** A map of states: names on the left, a letter in every field, the key above. */
public final class MapDrawing implements Drawing {

    private static final double WIDEST_NAME = 262;
    private static final double HEAD = 18;
    private static final double GAP = 1.2;
    private static final Font NAMES = Fonts.sans(10.5);
    private static final Font HEADS = Fonts.sansBold(10.5);

    private final HeatMap map;
    private final RowNames names;

    public MapDrawing(HeatMap map) {
        this.map = map;
        this.names = new RowNames(map.rows().stream().map(HeatMap.Row::name).toList(), NAMES, WIDEST_NAME);
    }

    @Override
    public double height() {
        return HEAD + names.height();
    }

    @Override
    public List<Key> keys() {
        return map.key().stream()
                .map(state -> new Key(state.letter() + " " + state.meaning(), Palette.state(state.tone())))
                .toList();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + names.width() + 8;
        double width = (area.getMaxX() - left) / Math.max(1, map.columns().size());
        Label.of(map.heading(), HEADS, Palette.TEXT)
                .at(area.getX(), area.getY() + HEAD / 2, Label.Hold.LEFT)
                .draw(g);
        for (int i = 0; i < map.columns().size(); i++) {
            Label.of(map.columns().get(i), HEADS, Palette.TEXT)
                    .at(left + (i + 0.5) * width, area.getY() + HEAD / 2, Label.Hold.CENTRE)
                    .draw(g);
        }
        double y = area.getY() + HEAD;
        for (int row = 0; row < map.rows().size(); row++) {
            double height = names.heightOf(row);
            rule(g, area, y);
            names.draw(g, row, area.getX(), y);
            for (int i = 0; i < map.columns().size(); i++) {
                Rectangle2D field =
                        new Rectangle2D.Double(left + i * width + GAP, y + GAP, width - 2 * GAP, height - 2 * GAP);
                drawField(g, map.rows().get(row).fields().get(i), field);
            }
            y += height;
        }
    }

    private static void rule(Graphics2D g, Rectangle2D area, double y) {
        g.setColor(Palette.GRID);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
    }

    private static void drawField(Graphics2D g, HeatMap.Field field, Rectangle2D place) {
        Palette.Ink ink = Palette.state(field.state().tone());
        if (field.state().tone() != HeatMap.Tone.NONE) {
            ink.paint(g, place);
        }
        boolean bad = field.state().tone() == HeatMap.Tone.BAD;
        Label.of(field.label(), bad ? HEADS : NAMES, ink.words())
                .at(place.getCenterX(), place.getCenterY(), Label.Hold.CENTRE)
                .draw(g);
    }
}
