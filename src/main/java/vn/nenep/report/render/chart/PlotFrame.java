package vn.nenep.report.render.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/**
 * A JFreeChart plot that fills a given rectangle to its edges, so that the place of every value is known and words can
 * be set beside it. Series and categories go by their index, since two of them may bear the same name.
 */
final class PlotFrame {

    static final double TICK_SIZE = 11;

    private final Chart.Axis axis;
    private final Rectangle2D area;
    private Rectangle2D canvas;
    private final CategoryAxis categories = new CategoryAxis();
    private final NumberAxis values = new NumberAxis();
    private final CategoryPlot plot = new CategoryPlot(null, categories, values, null);

    PlotFrame(Chart.Axis axis, Rectangle2D area, PlotOrientation orientation) {
        if (axis.step().signum() <= 0 || axis.from().compareTo(axis.to()) >= 0) {
            throw new IllegalArgumentException("A value axis needs a step over 0 and an end over its start: " + axis);
        }
        this.axis = axis;
        this.area = area;
        this.canvas = area;
        plot.setOrientation(orientation);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.75f));
        categories.setVisible(false);
        categories.setLowerMargin(0.01);
        categories.setUpperMargin(0.01);
        values.setVisible(false);
        values.setRange(axis.from().doubleValue(), axis.to().doubleValue());
        values.setTickUnit(new NumberTickUnit(axis.step().doubleValue()));
    }

    Rectangle2D area() {
        return area;
    }

    CategoryPlot plot() {
        return plot;
    }

    /** Lets lines and dots at the ends of an upright axis be drawn whole, where JFreeChart would cut them off. */
    void bleed(double height) {
        double from = axis.from().doubleValue();
        double to = axis.to().doubleValue();
        double more = (to - from) * height / area.getHeight();
        values.setRange(from - more, to + more);
        canvas = new Rectangle2D.Double(
                area.getX(), area.getY() - height, area.getWidth(), area.getHeight() + 2 * height);
    }

    /** The share of a category that stays empty between it and the next. */
    void setGap(double share) {
        categories.setCategoryMargin(share);
    }

    /** Where a value stands along the value axis, on the page. */
    double along(BigDecimal value) {
        return values.valueToJava2D(value.doubleValue(), canvas, plot.getRangeAxisEdge());
    }

    /** Where the middle of a category is along the other axis. */
    double middle(int category, int count) {
        return categories.getCategoryMiddle(category, count, area, plot.getDomainAxisEdge());
    }

    /** Draws the plot and says where each value was drawn: series by category. */
    Map<Place, Rectangle2D> draw(Graphics2D g, CategoryDataset dataset, CategoryItemRenderer renderer) {
        plot.setDataset(dataset);
        plot.setRenderer(renderer);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        ChartRenderingInfo drawn = new ChartRenderingInfo();
        chart.draw(g, canvas, null, drawn);
        Map<Place, Rectangle2D> places = new TreeMap<>();
        for (Object entity : drawn.getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity item) {
                places.put(
                        new Place((Integer) item.getRowKey(), (Integer) item.getColumnKey()),
                        item.getArea().getBounds2D());
            }
        }
        return places;
    }

    /** The numbers along the value axis, each with its place. */
    List<Label.Placed> ticks() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0.##", symbols);
        boolean upright = plot.getOrientation().isVertical();
        List<Label.Placed> ticks = new ArrayList<>();
        for (BigDecimal at = axis.from(); at.compareTo(axis.to()) <= 0; at = at.add(axis.step())) {
            Label label = Label.of(format.format(at) + axis.suffix(), Fonts.sans(TICK_SIZE), Palette.QUIET);
            ticks.add(
                    upright
                            ? label.at(area.getMinX() - 7, along(at), Label.Hold.RIGHT)
                            : label.at(along(at), area.getMaxY() + 4, Label.Hold.TOP));
        }
        return ticks;
    }

    /** The line on which the values stand. */
    void drawBase(Graphics2D g) {
        g.setColor(Palette.BASE);
        g.setStroke(new BasicStroke(1f));
        boolean upright = plot.getOrientation().isVertical();
        g.draw(
                upright
                        ? new Line2D.Double(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY())
                        : new Line2D.Double(area.getMinX(), area.getMinY(), area.getMinX(), area.getMaxY()));
    }

    /** How wide the widest number along the value axis is. */
    static double widestTick(Chart.Axis axis) {
        return new PlotFrame(axis, new Rectangle2D.Double(), PlotOrientation.VERTICAL)
                .ticks().stream()
                        .mapToDouble(tick -> tick.box().getWidth())
                        .max()
                        .orElse(0);
    }

    /** A value's index in the chart. */
    record Place(int series, int category) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return series != other.series
                    ? Integer.compare(series, other.series)
                    : Integer.compare(category, other.category);
        }
    }
}
