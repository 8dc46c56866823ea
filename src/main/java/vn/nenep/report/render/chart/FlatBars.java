package vn.nenep.report.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.ink.Palette;

/** Plain bars: flagged ones in brick red, a white gap between stacked parts, an outline round the light ones. */
final class FlatBars implements BarPainter {

    private final Chart chart;
    private final List<Palette.Ink> inks;
    private final double gap;

    /**
     * @param gap how much of each end is left white; 0 unless bars are stacked
     */
    FlatBars(Chart chart, List<Palette.Ink> inks, double gap) {
        this.chart = chart;
        this.inks = inks;
        this.gap = gap;
    }

    /** Dresses a renderer of JFreeChart, whose own bars are gradients with shadows. */
    static <R extends BarRenderer> R dress(R renderer, FlatBars bars) {
        renderer.setBarPainter(bars);
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        return renderer;
    }

    Palette.Ink ink(PlotFrame.Place place) {
        boolean flagged = chart.series()
                .get(place.series())
                .points()
                .get(place.category())
                .flagged();
        return flagged ? Palette.flagged() : inks.get(place.series());
    }

    @Override
    public void paintBar(
            Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        Palette.Ink ink = ink(new PlotFrame.Place(row, column));
        boolean lying = RectangleEdge.isLeftOrRight(base);
        double across = lying ? Math.min(gap, bar.getWidth() / 4) : 0;
        double down = lying ? 0 : Math.min(gap, bar.getHeight() / 4);
        Rectangle2D part = new Rectangle2D.Double(
                bar.getX() + across, bar.getY() + down, bar.getWidth() - 2 * across, bar.getHeight() - 2 * down);
        ink.paint(g, part);
    }

    @Override
    public void paintBarShadow(
            Graphics2D g,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // bars have no shadow
    }
}
