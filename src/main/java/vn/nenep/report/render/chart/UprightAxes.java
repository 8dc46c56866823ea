package vn.nenep.report.render.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** The axes of charts whose values go up: numbers on the left, names of the categories below, slanted where they must be. */
final class UprightAxes {

    private static final double PLOT_HEIGHT = 205;
    private static final double MOST_LINES = 3;
    private static final double SLANT = Math.PI / 4;
    private static final BasicStroke DASHES =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {6, 3.5f}, 0);
    private static final Font NAMES = Fonts.sans(11);

    private final Chart chart;
    private final double top;
    private final double left;
    private final double right;
    private final List<Label> names;
    private final boolean slanted;

    UprightAxes(Chart chart, double top, double right) {
        this.chart = chart;
        this.top = top;
        this.right = right;
        double beside = PlotFrame.widestTick(chart.axis()) + 8;
        double slot = (ChartPainter.WIDTH - beside - right)
                / Math.max(1, chart.categories().size());
        List<Label> wrapped = chart.categories().stream()
                .map(name -> Label.wrapped(name, NAMES, Palette.TEXT, slot - 6))
                .toList();
        slanted = wrapped.stream().anyMatch(name -> name.lines().size() > MOST_LINES || name.width() > slot - 3);
        names = slanted
                ? chart.categories().stream()
                        .map(name -> Label.of(name, NAMES, Palette.TEXT))
                        .toList()
                : wrapped;
        left = slanted && !names.isEmpty()
                ? Math.max(beside, Math.cos(SLANT) * names.get(0).width() - slot / 2 + 8)
                : beside;
    }

    double height() {
        double highest = slanted
                ? names.stream().mapToDouble(Label::width).max().orElse(0) * Math.sin(SLANT) + NAMES.getSize2D()
                : names.stream().mapToDouble(Label::height).max().orElse(0);
        return top + PLOT_HEIGHT + 6 + highest;
    }

    PlotFrame frame(Rectangle2D area) {
        return new PlotFrame(
                chart.axis(),
                new Rectangle2D.Double(
                        area.getX() + left, area.getY() + top, area.getWidth() - left - right, PLOT_HEIGHT),
                PlotOrientation.VERTICAL);
    }

    /** How high a span of values is drawn. */
    double heightOf(double span) {
        double range = chart.axis().to().subtract(chart.axis().from()).doubleValue();
        return span / range * PLOT_HEIGHT;
    }

    void draw(Graphics2D g, PlotFrame frame) {
        frame.drawBase(g);
        frame.ticks().forEach(tick -> tick.draw(g));
        double below = frame.area().getMaxY() + 6;
        for (int i = 0; i < names.size(); i++) {
            double middle = frame.middle(i, names.size());
            if (slanted) {
                drawSlanted(g, names.get(i), middle, below);
            } else {
                names.get(i).at(middle, below, Label.Hold.TOP).draw(g);
            }
        }
    }

    /** The line to compare with, dashed over the plot; its words stand in the right margin. */
    static void drawReference(Graphics2D g, PlotFrame frame, Chart.Reference reference) {
        double y = frame.along(reference.value());
        g.setColor(Palette.WARNING);
        g.setStroke(DASHES);
        g.draw(new Line2D.Double(frame.area().getMinX(), y, frame.area().getMaxX(), y));
    }

    /** The same line, drawn over the grid but under the series. */
    static void addReference(PlotFrame frame, Chart.Reference reference) {
        ValueMarker marker = new ValueMarker(reference.value().doubleValue(), Palette.WARNING, DASHES);
        marker.setAlpha(1);
        frame.plot().addRangeMarker(marker, Layer.BACKGROUND);
    }

    private static void drawSlanted(Graphics2D g, Label name, double x, double y) {
        Graphics2D turned = (Graphics2D) g.create();
        turned.rotate(-SLANT, x, y);
        name.at(x, y, Label.Hold.TOP_RIGHT).draw(turned);
        turned.dispose();
    }
}
