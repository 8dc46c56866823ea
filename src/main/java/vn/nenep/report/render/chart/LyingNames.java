package vn.nenep.report.render.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** The axes of charts with lying bars: names on the left in one or two lines, numbers below. Its height grows with the rows. */
final class LyingNames {

    private static final double MOST = 275;
    private static final int MANY = 20;

    private final Chart chart;
    private final double top;
    private final double right;
    private final List<Label> names;

    LyingNames(Chart chart, double top, double right) {
        this.chart = chart;
        this.top = top;
        this.right = right;
        Font font = Fonts.sans(chart.categories().size() > MANY ? 10 : 11);
        this.names = chart.categories().stream()
                .map(name -> Label.balanced(name, font, Palette.TEXT, MOST))
                .toList();
    }

    double height() {
        return top + rows() + 4 + PlotFrame.TICK_SIZE * 1.3;
    }

    /** How wide the plot is between the names and the right margin. */
    double plotWidth() {
        return ChartPainter.WIDTH - left() - right;
    }

    PlotFrame frame(Rectangle2D area) {
        PlotFrame frame = new PlotFrame(
                chart.axis(),
                new Rectangle2D.Double(area.getX() + left(), area.getY() + top, plotWidth(), rows()),
                PlotOrientation.HORIZONTAL);
        frame.setGap(names.size() > MANY ? 0.26 : 0.34);
        return frame;
    }

    void draw(Graphics2D g, PlotFrame frame) {
        frame.drawBase(g);
        frame.ticks().forEach(tick -> tick.draw(g));
        for (int i = 0; i < names.size(); i++) {
            names.get(i)
                    .at(frame.area().getMinX() - 7, frame.middle(i, names.size()), Label.Hold.RIGHT)
                    .draw(g);
        }
    }

    private double left() {
        return names.stream().mapToDouble(Label::width).max().orElse(0) + 8;
    }

    private double rows() {
        double one = names.size() > MANY ? 19 : names.size() > 8 ? 22 : 26;
        double highest = names.stream().mapToDouble(Label::height).max().orElse(0);
        return Math.max(1, names.size()) * Math.max(one, highest + 3);
    }
}
