package vn.nenep.report.render.chart.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.chart.ink.RoundPen;

/** A small line without axes; it breaks where a value is missing. The lowest point has a hollow dot, the last a full one. */
final class Sparkline {

    private static final double DOT = 4;
    private static final double LINE = 1.3;

    private final Chart.Axis axis;

    Sparkline(Chart.Axis axis) {
        this.axis = axis;
    }

    void draw(Graphics2D g, List<Chart.Point> points, Rectangle2D area) {
        g.setColor(Palette.GRID);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY()));
        List<Optional<Point2D>> places = places(points, area);
        g.setColor(Palette.NAVY);
        RoundPen.draw(g, line(places), LINE);
        lowest(points).flatMap(places::get).ifPresent(place -> {
            g.setColor(Palette.WARNING);
            RoundPen.draw(g, dot(place), LINE);
        });
        places.stream()
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .ifPresent(place -> {
                    g.setColor(Palette.TEXT);
                    g.fill(dot(place));
                });
    }

    private static Path2D line(List<Optional<Point2D>> places) {
        Path2D line = new Path2D.Double();
        boolean broken = true;
        for (Optional<Point2D> place : places) {
            if (place.isEmpty()) {
                broken = true;
                continue;
            }
            double x = place.get().getX();
            double y = place.get().getY();
            if (broken) {
                line.moveTo(x, y);
            }
            line.lineTo(x, y);
            broken = false;
        }
        return line;
    }

    private List<Optional<Point2D>> places(List<Chart.Point> points, Rectangle2D area) {
        double from = axis.from().doubleValue();
        double range = axis.to().doubleValue() - from;
        double step = (area.getWidth() - DOT) / Math.max(1, points.size() - 1);
        List<Optional<Point2D>> places = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value == null) {
                places.add(Optional.empty());
            } else {
                double share = (value.doubleValue() - from) / range;
                places.add(Optional.of(new Point2D.Double(
                        area.getX() + DOT / 2 + i * step,
                        area.getMaxY() - DOT / 2 - share * (area.getHeight() - DOT))));
            }
        }
        return places;
    }

    /** The first of the lowest points; none where all are equal. */
    private static Optional<Integer> lowest(List<Chart.Point> points) {
        Optional<Integer> lowest = Optional.empty();
        boolean different = false;
        for (int i = 0; i < points.size(); i++) {
            BigDecimal value = points.get(i).value();
            if (value == null) {
                continue;
            }
            int order = lowest.map(at -> value.compareTo(valueAt(points, at))).orElse(-1);
            different |= lowest.isPresent() && order != 0;
            lowest = order < 0 ? Optional.of(i) : lowest;
        }
        return different ? lowest : Optional.empty();
    }

    private static BigDecimal valueAt(List<Chart.Point> points, int index) {
        BigDecimal value = points.get(index).value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static Ellipse2D dot(Point2D place) {
        return new Ellipse2D.Double(place.getX() - DOT / 2, place.getY() - DOT / 2, DOT, DOT);
    }
}
