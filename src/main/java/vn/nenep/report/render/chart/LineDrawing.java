package vn.nenep.report.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.util.ShapeUtils;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.PlotFrame.Place;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** One line a series, named at its end; a missing value breaks it. */
final class LineDrawing implements Drawing {

    private static final double NAME_WIDTH = 140;
    private static final double HEADROOM = 20;
    private static final Shape SMALL_DOT = new Ellipse2D.Double(-1.4, -1.4, 2.8, 2.8);

    /** Lines differ by their marks too, since two colours may be close in grey printing. */
    private static final List<Shape> MARKS = List.of(
            new Ellipse2D.Double(-3.6, -3.6, 7.2, 7.2),
            new Rectangle2D.Double(-3.2, -3.2, 6.4, 6.4),
            ShapeUtils.createUpTriangle(4.2f),
            ShapeUtils.createDiamond(4.4f));

    private final Chart chart;
    private final List<Palette.Ink> inks;
    private final UprightAxes axes;

    LineDrawing(Chart chart) {
        this.chart = chart;
        this.inks = Palette.inks(chart.series());
        this.axes = new UprightAxes(chart, HEADROOM, LineEnds.margin(names()));
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
        frame.bleed(6);
        chart.reference().ifPresent(reference -> UprightAxes.addReference(frame, reference));
        Map<Place, Rectangle2D> dots = frame.draw(g, Dataset.of(chart), renderer());
        axes.draw(g, frame);
        LabelPlacer placer = new LabelPlacer(area);
        obstacles(frame, centres(dots), placer);
        drawNames(g, frame, centres(dots), placer);
        new PointLabels(chart, inks).draw(g, centres(dots), placer);
    }

    private List<Label> names() {
        List<Label> names = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            names.add(nameOf(i));
        }
        chart.reference().map(LineDrawing::words).ifPresent(names::add);
        return names;
    }

    private Label nameOf(int series) {
        boolean comparison = chart.series().get(series).role() == Chart.Role.COMPARISON;
        String name = chart.series().get(series).name();
        return comparison
                ? Label.balanced(name, Fonts.sans(11), Palette.QUIET, NAME_WIDTH)
                : Label.balanced(name, Fonts.sansBold(11), inks.get(series).onPaper(), NAME_WIDTH);
    }

    private static Label words(Chart.Reference reference) {
        return Label.balanced(reference.label(), Fonts.sans(11), Palette.WARNING, NAME_WIDTH);
    }

    private LineAndShapeRenderer renderer() {
        LineAndShapeRenderer renderer = new FlaggedDots(chart);
        for (int i = 0; i < chart.series().size(); i++) {
            boolean comparison = chart.series().get(i).role() == Chart.Role.COMPARISON;
            Color colour = colour(i);
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesFillPaint(i, colour);
            renderer.setSeriesOutlinePaint(i, colour);
            renderer.setSeriesStroke(
                    i, new BasicStroke(comparison ? 1.3f : 2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            renderer.setSeriesOutlineStroke(i, new BasicStroke(1.6f));
            renderer.setSeriesShape(i, comparison ? SMALL_DOT : MARKS.get(i % MARKS.size()));
        }
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        return renderer;
    }

    private static Map<Place, Point2D> centres(Map<Place, Rectangle2D> dots) {
        Map<Place, Point2D> centres = new TreeMap<>();
        dots.forEach((place, box) -> centres.put(place, new Point2D.Double(box.getCenterX(), box.getCenterY())));
        return centres;
    }

    private void obstacles(PlotFrame frame, Map<Place, Point2D> dots, LabelPlacer placer) {
        dots.forEach((place, dot) -> {
            placer.avoid(new Rectangle2D.Double(dot.getX() - 3, dot.getY() - 3, 6, 6));
            Point2D next = dots.get(new Place(place.series(), place.category() + 1));
            if (next != null) {
                placer.avoid(new Line2D.Double(dot, next));
            }
        });
        chart.reference().ifPresent(reference -> {
            double y = frame.along(reference.value());
            placer.avoid(
                    new Line2D.Double(frame.area().getMinX(), y, frame.area().getMaxX(), y));
        });
    }

    private void drawNames(Graphics2D g, PlotFrame frame, Map<Place, Point2D> dots, LabelPlacer placer) {
        LineEnds ends = new LineEnds();
        chart.reference()
                .ifPresent(reference -> ends.add(
                        words(reference),
                        Palette.WARNING,
                        new Point2D.Double(frame.area().getMaxX(), frame.along(reference.value()))));
        Map<Integer, Map.Entry<Place, Point2D>> last = new TreeMap<>();
        dots.forEach((place, dot) -> last.put(place.series(), Map.entry(place, dot)));
        last.forEach((series, end) -> {
            if (end.getKey().category() == chart.categories().size() - 1) {
                ends.add(nameOf(series), colour(series), end.getValue());
            } else {
                placer.place(besideEnd(nameOf(series), end.getValue())).drawWithHalo(g);
            }
        });
        Rectangle2D plot = frame.area();
        ends.draw(
                        g,
                        new Rectangle2D.Double(
                                plot.getMaxX(), plot.getY() - HEADROOM, 0, plot.getHeight() + HEADROOM + 10))
                .forEach(placer::avoid);
    }

    private Color colour(int series) {
        return chart.series().get(series).role() == Chart.Role.COMPARISON
                ? Palette.BASE
                : inks.get(series).fill();
    }

    /** Right of the end, else moved up or down step by step. */
    private static List<Label.Placed> besideEnd(Label name, Point2D end) {
        List<Label.Placed> wishes = new ArrayList<>();
        wishes.add(name.at(end.getX() + 8, end.getY(), Label.Hold.LEFT));
        for (int step = 1; step <= 16; step++) {
            wishes.add(name.at(end.getX() + 8, end.getY() - 3 * step, Label.Hold.LEFT));
            wishes.add(name.at(end.getX() + 8, end.getY() + 3 * step, Label.Hold.LEFT));
        }
        return wishes;
    }

    /** Hollow brick-red dots for flagged points: they differ in grey printing too. */
    private static final class FlaggedDots extends LineAndShapeRenderer {

        private final transient Chart chart;

        FlaggedDots(Chart chart) {
            this.chart = chart;
        }

        @Override
        public Paint getItemFillPaint(int row, int column) {
            return isFlagged(row, column) ? Color.WHITE : super.getItemFillPaint(row, column);
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return isFlagged(row, column) ? Palette.WARNING : super.getItemOutlinePaint(row, column);
        }

        private boolean isFlagged(int row, int column) {
            return chart.series().get(row).points().get(column).flagged();
        }
    }
}
