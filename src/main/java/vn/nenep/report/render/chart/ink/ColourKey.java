package vn.nenep.report.render.chart.ink;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The line or lines above a drawing that say which colour is which series. */
public final class ColourKey {

    private static final double SWATCH = 10;
    private static final double LINE = 16;
    private static final double BELOW = 6;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Lays the entries out.
     */
    public ColourKey(List<Drawing.Key> keys) {
        double x = 0;
        double y = 0;
        for (Drawing.Key key : keys) {
            Label name = Label.of(key.name(), Fonts.sans(11), Palette.TEXT);
            double width = SWATCH + 5 + name.width();
            if (x > 0 && x + width > Drawing.WIDTH) {
                x = 0;
                y += LINE;
            }
            entries.add(new Entry(key.ink(), name, x, y));
            x += width + 18;
        }
    }

    /** How high it is; 0 without entries. */
    public double height() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).y() + LINE + BELOW;
    }

    /** Draws it below {@code top}. */
    public void draw(Graphics2D g, double top) {
        for (Entry entry : entries) {
            double middle = top + entry.y() + LINE / 2;
            entry.ink().paint(g, new Rectangle2D.Double(entry.x(), middle - SWATCH / 2, SWATCH, SWATCH));
            entry.name().at(entry.x() + SWATCH + 5, middle, Label.Hold.LEFT).draw(g);
        }
    }

    private record Entry(Palette.Ink ink, Label name, double x, double y) {}
}
