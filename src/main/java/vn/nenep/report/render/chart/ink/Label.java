package vn.nenep.report.render.chart.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A few words on a chart: one or more lines in one font and colour, not yet anywhere. */
public record Label(List<String> lines, Font font, Color colour) {

    private static final double LEADING = 1.2;
    private static final double BASELINE = 0.96;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final double HALO = 3.2;

    public Label {
        lines = List.copyOf(lines);
    }

    public static Label of(String text, Font font, Color colour) {
        return new Label(List.of(text), font, colour);
    }

    /** Breaks at blanks so that no line is wider than {@code width}, but for single words that are. */
    public static Label wrapped(String text, Font font, Color colour, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Fonts.width(longer, font) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return new Label(lines, font, colour);
    }

    /** In as few lines as {@link #wrapped}, but of about the same length. */
    public static Label balanced(String text, Font font, Color colour, double width) {
        Label best = wrapped(text, font, colour, width);
        for (double narrower = best.width() - 1; narrower > 0; narrower = best.width() - 1) {
            Label tried = wrapped(text, font, colour, narrower);
            if (tried.lines().size() > best.lines().size() || tried.width() >= best.width()) {
                return best;
            }
            best = tried;
        }
        return best;
    }

    public double width() {
        return lines.stream().mapToDouble(line -> Fonts.width(line, font)).max().orElse(0);
    }

    public double height() {
        return lines.size() * font.getSize2D() * LEADING;
    }

    /** The same with its place: {@code hold} says which point of its box stands there. */
    public Placed at(double x, double y, Hold hold) {
        double left = x - hold.across * width();
        double top = y - hold.down * height();
        return new Placed(this, new Rectangle2D.Double(left, top, width(), height()), hold);
    }

    /** Which point of a label's box is the one it is held by. */
    public enum Hold {
        LEFT(0, 0.5),
        RIGHT(1, 0.5),
        CENTRE(0.5, 0.5),
        TOP(0.5, 0),
        BOTTOM(0.5, 1),
        TOP_LEFT(0, 0),
        TOP_RIGHT(1, 0),
        BOTTOM_LEFT(0, 1),
        BOTTOM_RIGHT(1, 1);

        private final double across;
        private final double down;

        Hold(double across, double down) {
            this.across = across;
            this.down = down;
        }
    }

    /** A label with its place. */
    public record Placed(Label label, Rectangle2D box, Hold hold) {

        public void draw(Graphics2D g) {
            paint(g, false);
        }

        /** On a white rim, which keeps it legible where it stands on a line. */
        public void drawWithHalo(Graphics2D g) {
            paint(g, true);
        }

        private void paint(Graphics2D g, boolean halo) {
            double size = label.font().getSize2D();
            double baseline = box.getY() + size * BASELINE;
            for (String line : label.lines()) {
                double x = box.getX() + hold.across * (box.getWidth() - Fonts.width(line, label.font()));
                g.setFont(label.font());
                if (halo && !(g instanceof Haloed)) {
                    paintHalo(g, line, x, baseline);
                }
                g.setColor(label.colour());
                if (halo && g instanceof Haloed page) {
                    page.drawHaloed(line, x, baseline);
                } else {
                    g.drawString(line, (float) x, (float) baseline);
                }
                baseline += size * LEADING;
            }
        }

        private void paintHalo(Graphics2D g, String line, double x, double baseline) {
            Shape outline = label.font()
                    .createGlyphVector(g.getFontRenderContext(), line)
                    .getOutline((float) x, (float) baseline);
            g.setColor(Color.WHITE);
            RoundPen.draw(g, outline, HALO);
        }
    }
}
