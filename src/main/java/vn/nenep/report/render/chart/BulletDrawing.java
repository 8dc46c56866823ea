package vn.nenep.report.render.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jfree.chart.renderer.category.BarRenderer;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.PlotFrame.Place;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** Lying bars against one upright line; the ground up to the line is shaded. Only the first series is drawn. */
final class BulletDrawing implements Drawing {

    private static final Font VALUES = Fonts.sansBold(10.5);
    private static final double ROOM = 6;

    private final Chart chart;
    private final FlatBars bars;
    private final LyingNames axes;

    BulletDrawing(Chart chart) {
        this.chart = chart;
        this.bars = new FlatBars(chart, Palette.inks(chart.series()), 0);
        double top = chart.reference().isPresent() ? 17 : 2;
        double whole = new LyingNames(chart, top, 18).plotWidth();
        this.axes = new LyingNames(chart, top, Math.min(130, Math.max(18, overhang(whole))));
    }

    @Override
    public double height() {
        return axes.height();
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        PlotFrame frame = axes.frame(area);
        chart.reference().ifPresent(reference -> shade(g, frame, reference));
        BarRenderer renderer = FlatBars.dress(new BarRenderer(), bars);
        Map<Place, Rectangle2D> drawn = frame.draw(g, Dataset.of(chart), renderer);
        axes.draw(g, frame);
        chart.reference().ifPresent(reference -> drawReference(g, frame, reference));
        for (int row = 0; row < points().size(); row++) {
            Rectangle2D bar = drawn.get(new Place(0, row));
            if (bar == null) {
                drawAbsence(g, frame, row);
            } else {
                drawValue(g, frame, row, bar);
            }
        }
    }

    /** How far the labels of the longest bars reach over a plot of this width. */
    private double overhang(double width) {
        double range = chart.axis().to().subtract(chart.axis().from()).doubleValue();
        return points().stream()
                .mapToDouble(point -> {
                    BigDecimal value = point.value() == null ? chart.axis().from() : point.value();
                    double end = value.subtract(chart.axis().from()).doubleValue() / range * width;
                    double over = end + 2 * ROOM + Fonts.width(point.label(), VALUES) - width;
                    return point.flagged() ? over : 0;
                })
                .max()
                .orElse(0);
    }

    private List<Chart.Point> points() {
        return chart.series().isEmpty() ? List.of() : chart.series().get(0).points();
    }

    private static void shade(Graphics2D g, PlotFrame frame, Chart.Reference reference) {
        Rectangle2D area = frame.area();
        g.setColor(Palette.ALLOWED);
        g.fill(new Rectangle2D.Double(
                area.getX(), area.getY(), frame.along(reference.value()) - area.getX(), area.getHeight()));
    }

    private static void drawReference(Graphics2D g, PlotFrame frame, Chart.Reference reference) {
        Rectangle2D area = frame.area();
        double x = frame.along(reference.value());
        g.setColor(Palette.TEXT);
        g.setStroke(new BasicStroke(2f));
        g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        Label words = Label.of(reference.label(), Fonts.sans(10.5), Palette.TEXT);
        double half = words.width() / 2;
        double middle = Math.max(half, Math.min(ChartPainter.WIDTH - half, x));
        words.at(middle, area.getMinY() - 2, Label.Hold.BOTTOM).draw(g);
    }

    private void drawAbsence(Graphics2D g, PlotFrame frame, int row) {
        Label.of(points().get(row).label(), Fonts.sans(10.5), Palette.QUIET)
                .at(frame.area().getMinX() + ROOM, middle(frame, row), Label.Hold.LEFT)
                .draw(g);
    }

    /** Right of the bar; where that would cross the reference line, in the bar; else right of the line. */
    private void drawValue(Graphics2D g, PlotFrame frame, int row, Rectangle2D bar) {
        Chart.Point point = points().get(row);
        double end = bar.getMaxX();
        Label outside = Label.of(point.label(), VALUES, point.flagged() ? Palette.WARNING : Palette.TEXT);
        if (isFree(frame, end, outside.width())) {
            outside.at(end + ROOM, middle(frame, row), Label.Hold.LEFT).draw(g);
        } else if (outside.width() + 2 * ROOM < bar.getWidth()
                && isClear(frame, end - ROOM - outside.width(), end - ROOM)) {
            Label.of(point.label(), VALUES, bars.ink(new Place(0, row)).words())
                    .at(end - ROOM, middle(frame, row), Label.Hold.RIGHT)
                    .draw(g);
        } else {
            double line = chart.reference()
                    .map(reference -> frame.along(reference.value()))
                    .orElse(end);
            outside.at(Math.max(end, line) + ROOM, middle(frame, row), Label.Hold.LEFT)
                    .drawWithHalo(g);
        }
    }

    private double middle(PlotFrame frame, int row) {
        return frame.middle(row, chart.categories().size());
    }

    private boolean isFree(PlotFrame frame, double end, double width) {
        return end + ROOM + width <= ChartPainter.WIDTH && isClear(frame, end - 1, end + ROOM + width + 2);
    }

    /** Whether the reference line is not between these two. */
    private boolean isClear(PlotFrame frame, double from, double to) {
        return chart.reference()
                .map(reference -> frame.along(reference.value()))
                .filter(x -> x >= from && x <= to)
                .isEmpty();
    }
}
