package vn.nenep.report.render.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.report.render.chart.ink.Label;

/**
 * Finds the place of a label that hits the fewest things already drawn. Places are tried in the order in which they are
 * wished for; the first free one wins, else the least bad.
 */
final class LabelPlacer {

    private static final double OUTSIDE = 1000;
    private static final double ON_LABEL = 300;
    private static final double ON_LINE = 60;
    private static final double ROOM = 1.5;

    private final Rectangle2D page;
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    LabelPlacer(Rectangle2D page) {
        this.page = page;
    }

    void avoid(Rectangle2D box) {
        boxes.add(box);
    }

    void avoid(Line2D line) {
        lines.add(line);
    }

    /** The best of the places, which from now on is taken. */
    Label.Placed place(List<Label.Placed> wishes) {
        Label.Placed best = wishes.get(0);
        double lowest = Double.MAX_VALUE;
        for (int rank = 0; rank < wishes.size(); rank++) {
            double cost = rank + cost(wishes.get(rank).box());
            if (cost < lowest) {
                lowest = cost;
                best = wishes.get(rank);
            }
        }
        boxes.add(best.box());
        return best;
    }

    private double cost(Rectangle2D box) {
        Rectangle2D roomy = new Rectangle2D.Double(
                box.getX() - ROOM, box.getY() + ROOM, box.getWidth() + 2 * ROOM, box.getHeight() - 2 * ROOM);
        double cost = page.contains(box) ? 0 : OUTSIDE;
        cost += ON_LABEL * boxes.stream().filter(roomy::intersects).count();
        cost += ON_LINE * lines.stream().filter(line -> line.intersects(roomy)).count();
        return cost;
    }
}
