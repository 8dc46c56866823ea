package vn.nenep.report.render.chart.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.report.Chart;
import vn.nenep.report.HeatMap;

/** The colours of charts. Neighbours differ in lightness by 15 or more, so that they stay apart in grey printing. */
public final class Palette {

    public static final Color TEXT = new Color(0x262626);
    public static final Color QUIET = new Color(0x595959);
    public static final Color GRID = new Color(0xD9D9D9);
    public static final Color BASE = new Color(0x8C8C8C);
    public static final Color ALLOWED = new Color(0xEBEEF4);
    public static final Color WARNING = new Color(0xB4462E);

    public static final Color NAVY = new Color(0x12436D);

    private static final List<Ink> CATEGORIES = List.of(
            new Ink(NAVY, false, Color.WHITE),
            new Ink(WARNING, false, Color.WHITE),
            new Ink(new Color(0x28A197), false, TEXT),
            new Ink(new Color(0xF2B134), true, TEXT),
            new Ink(new Color(0xE4E4E4), true, TEXT));

    private static final List<Ink> STEPS = List.of(
            new Ink(new Color(0x0F3B63), false, Color.WHITE),
            new Ink(new Color(0x2E74B0), false, Color.WHITE),
            new Ink(new Color(0x7FB2DC), true, TEXT),
            new Ink(new Color(0xCFE3F3), true, TEXT),
            new Ink(Color.WHITE, true, TEXT));

    private static final Ink COMPARISON = new Ink(new Color(0xB8B8B8), true, TEXT);
    private static final Ink FLAGGED = new Ink(WARNING, false, Color.WHITE);

    private Palette() {}

    /** A filling, whether it needs an outline against white paper, and the colour of words on it. */
    public record Ink(Color fill, boolean outlined, Color words) {

        /** The filling where it's dark enough for words on white, else the colour of text. */
        public Color onPaper() {
            return fill.equals(NAVY) || fill.equals(WARNING) ? fill : TEXT;
        }

        /** Fills a field, with an outline round a light one. */
        public void paint(Graphics2D g, Rectangle2D field) {
            g.setColor(fill);
            g.fill(field);
            if (outlined) {
                g.setColor(QUIET);
                g.setStroke(new BasicStroke(0.75f));
                g.draw(new Rectangle2D.Double(
                        field.getX() + 0.4, field.getY() + 0.4, field.getWidth() - 0.8, field.getHeight() - 0.8));
            }
        }
    }

    /** One ink a series, by what the series mean. */
    public static List<Ink> inks(List<Chart.Series> series) {
        List<Ink> inks = new ArrayList<>();
        int main = 0;
        int ordered = 0;
        int steps = (int)
                series.stream().filter(one -> one.role() == Chart.Role.ORDERED).count();
        for (Chart.Series one : series) {
            inks.add(
                    switch (one.role()) {
                        case MAIN -> CATEGORIES.get(main++ % CATEGORIES.size());
                        case COMPARISON -> COMPARISON;
                        case ORDERED -> step(ordered++, steps);
                    });
        }
        return inks;
    }

    /** How a bar over a cap or under a target is filled. */
    public static Ink flagged() {
        return FLAGGED;
    }

    /** The field of a state in a map; the worse, the darker, so that bad fields stand out in grey printing too. */
    public static Ink state(HeatMap.Tone tone) {
        return switch (tone) {
            case GOOD -> new Ink(new Color(0xE3EEF7), false, TEXT);
            case FAIR -> new Ink(new Color(0xF2B134), false, TEXT);
            case BAD -> FLAGGED;
            case UNKNOWN -> new Ink(new Color(0xD0D0D0), false, TEXT);
            case NONE -> new Ink(Color.WHITE, true, QUIET);
        };
    }

    /** Two or three steps are spread over the scale, so that the last is always a light one. */
    private static Ink step(int index, int steps) {
        int spread = steps < 4 && index == steps - 1 && index > 0 ? index + 1 : index;
        return STEPS.get(spread % STEPS.size());
    }
}
