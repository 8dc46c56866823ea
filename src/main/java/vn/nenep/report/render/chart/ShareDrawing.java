package vn.nenep.report.render.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.PlotFrame.Place;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** Lying bars stacked to 100 %; parts too small for their label go without. */
final class ShareDrawing implements Drawing {

    private static final Font VALUES = Fonts.sans(10.5);

    private final Chart chart;
    private final List<Palette.Ink> inks;
    private final FlatBars bars;
    private final LyingNames axes;

    ShareDrawing(Chart chart) {
        this.chart = chart;
        this.inks = Palette.inks(chart.series());
        this.bars = new FlatBars(chart, inks, 0.8);
        this.axes = new LyingNames(chart, 2, 18);
    }

    @Override
    public double height() {
        return axes.height();
    }

    @Override
    public List<Key> keys() {
        return IntStream.range(0, inks.size())
                .mapToObj(i -> new Key(chart.series().get(i).name(), inks.get(i)))
                .toList();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        PlotFrame frame = axes.frame(area);
        frame.plot().setRangeGridlinesVisible(false);
        DefaultCategoryDataset shares = Dataset.sharesOf(chart);
        Map<Place, Rectangle2D> drawn = frame.draw(g, shares, FlatBars.dress(new StackedBarRenderer(), bars));
        axes.draw(g, frame);
        drawn.forEach((place, part) -> drawValue(g, place, part));
        for (int row = 0; row < chart.categories().size(); row++) {
            if (isEmpty(shares, row)) {
                drawAbsence(g, frame, row);
            }
        }
    }

    private void drawValue(Graphics2D g, Place place, Rectangle2D part) {
        String text = chart.series()
                .get(place.series())
                .points()
                .get(place.category())
                .label();
        Label value = Label.of(text, VALUES, bars.ink(place).words());
        if (value.width() + 6 <= part.getWidth()) {
            value.at(part.getCenterX(), part.getCenterY(), Label.Hold.CENTRE).draw(g);
        }
    }

    /** A row without values says so, if the chart has words for it. */
    private void drawAbsence(Graphics2D g, PlotFrame frame, int row) {
        chart.series().stream()
                .map(series -> series.points().get(row).label())
                .filter(label -> !label.isEmpty())
                .findFirst()
                .ifPresent(words -> Label.of(words, VALUES, Palette.QUIET)
                        .at(
                                frame.area().getMinX() + 6,
                                frame.middle(row, chart.categories().size()),
                                Label.Hold.LEFT)
                        .draw(g));
    }

    private static boolean isEmpty(DefaultCategoryDataset shares, int row) {
        return IntStream.range(0, shares.getRowCount())
                .allMatch(series -> shares.getValue((Integer) series, (Integer) row) == null);
    }
}
