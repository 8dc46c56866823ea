package vn.nenep.report.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.nenep.report.render.chart.ink.Label;

/** The names in the right margin, in the order of the lines they belong to, moved apart where lines end close together. */
final class LineEnds {

    private static final double LEADER = 12;
    private static final int ROUNDS = 200;

    private final List<End> ends = new ArrayList<>();

    /** A name, the colour of its line and the point where the line ends. */
    private record End(Label name, Color line, Point2D point) {}

    void add(Label name, Color line, Point2D point) {
        ends.add(new End(name, line, point));
    }

    /** Draws the names, close to their lines where all have room there, and gives the places they take. */
    List<Rectangle2D> draw(Graphics2D g, Rectangle2D margin) {
        ends.sort(Comparator.comparingDouble(end -> end.point().getY()));
        double[] middles = apart(margin);
        boolean close = IntStream.range(0, middles.length)
                .allMatch(i -> Math.abs(middles[i] - ends.get(i).point().getY()) < 2);
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            End end = ends.get(i);
            double x = close ? end.point().getX() + 8 : margin.getX() + LEADER + 3;
            Label.Placed placed = end.name().at(x, middles[i], Label.Hold.LEFT);
            if (!close) {
                drawLeader(g, end, new Point2D.Double(x - 3, middles[i]));
            }
            placed.draw(g);
            taken.add(placed.box());
        }
        return taken;
    }

    private static void drawLeader(Graphics2D g, End end, Point2D name) {
        g.setColor(end.line());
        g.setStroke(new BasicStroke(1f));
        g.draw(new Line2D.Double(end.point().getX() + 5, end.point().getY(), name.getX(), name.getY()));
    }

    /** How wide the margin has to be for these names. */
    static double margin(List<Label> names) {
        return names.stream().mapToDouble(Label::width).max().orElse(0) + LEADER + 5;
    }

    /** Pushes neighbours that overlap apart by equal halves until none do. */
    private double[] apart(Rectangle2D margin) {
        double[] middles = ends.stream().mapToDouble(end -> end.point().getY()).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 1; i < middles.length; i++) {
                double needed =
                        (ends.get(i - 1).name().height() + ends.get(i).name().height()) / 2 + 1;
                double lacking = needed - (middles[i] - middles[i - 1]);
                if (lacking > 0) {
                    middles[i - 1] -= lacking / 2;
                    middles[i] += lacking / 2;
                }
            }
            for (int i = 0; i < middles.length; i++) {
                double half = ends.get(i).name().height() / 2;
                middles[i] = Math.max(margin.getMinY() + half, Math.min(margin.getMaxY() - half, middles[i]));
            }
        }
        return middles;
    }
}
