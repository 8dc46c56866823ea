package vn.nenep.report.render.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.PlotFrame.Place;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** Upright bars of stacked parts. Series are named beside the last bar, or in a key where the names have no room there. */
final class StackDrawing implements Drawing {

    private static final Font NAMES = Fonts.sansBold(10.5);
    private static final Font VALUES = Fonts.sans(10.5);
    private static final double NAME_WIDTH = 130;
    private static final double GAP = 0.36;

    private final Chart chart;
    private final List<Palette.Ink> inks;
    private final FlatBars bars;
    private final List<Label> names;
    private final boolean named;
    private final UprightAxes axes;

    StackDrawing(Chart chart) {
        this.chart = chart;
        this.inks = Palette.inks(chart.series());
        this.bars = new FlatBars(chart, inks, 0.8);
        this.names = chart.series().stream()
                .map(series -> Label.balanced(series.name(), NAMES, Palette.TEXT, NAME_WIDTH))
                .toList();
        double widest = names.stream().mapToDouble(Label::width).max().orElse(0);
        UprightAxes withNames = new UprightAxes(chart, 12, widest + 4);
        this.named = chart.reference().isEmpty() && namesFit(withNames);
        double margin = ColumnDrawing.referenceWords(chart).stream()
                        .mapToDouble(Label::width)
                        .sum()
                + 8;
        this.axes = named ? withNames : new UprightAxes(chart, 12, margin);
    }

    @Override
    public double height() {
        return axes.height();
    }

    @Override
    public List<Key> keys() {
        return named
                ? List.of()
                : IntStream.range(0, inks.size())
                        .mapToObj(i -> new Key(chart.series().get(i).name(), inks.get(i)))
                        .toList();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        PlotFrame frame = axes.frame(area);
        frame.setGap(GAP);
        StackedBarRenderer renderer = FlatBars.dress(new StackedBarRenderer(), bars);
        renderer.setMaximumBarWidth(0.14);
        Map<Place, Rectangle2D> drawn = frame.draw(g, Dataset.of(chart), renderer);
        axes.draw(g, frame);
        chart.reference().ifPresent(reference -> {
            UprightAxes.drawReference(g, frame, reference);
            double y = frame.along(reference.value());
            ColumnDrawing.referenceWords(chart)
                    .forEach(words -> words.at(frame.area().getMaxX() + 6, y, Label.Hold.LEFT)
                            .draw(g));
        });
        drawn.forEach((place, part) -> drawWords(g, place, part));
    }

    private void drawWords(Graphics2D g, Place place, Rectangle2D part) {
        String text = chart.series()
                .get(place.series())
                .points()
                .get(place.category())
                .label();
        Label value = Label.of(text, VALUES, bars.ink(place).words());
        if (value.height() <= part.getHeight() && value.width() <= part.getWidth()) {
            Label.Placed placed = value.at(part.getCenterX(), part.getCenterY(), Label.Hold.CENTRE);
            if (chart.reference().isPresent()) {
                // the part's own colour under the number, so that the reference line doesn't strike it through
                g.setColor(bars.ink(place).fill());
                g.fill(placed.box());
            }
            placed.draw(g);
        }
        if (named && place.category() == chart.categories().size() - 1) {
            names.get(place.series())
                    .at(part.getMaxX() + 6, part.getCenterY(), Label.Hold.LEFT)
                    .draw(g);
        }
    }

    private boolean namesFit(UprightAxes withNames) {
        int last = chart.categories().size() - 1;
        return last >= 0
                && IntStream.range(0, names.size()).allMatch(i -> {
                    BigDecimal value = chart.series().get(i).points().get(last).value();
                    return value != null
                            && withNames.heightOf(value.doubleValue())
                                    >= names.get(i).height();
                });
    }
}
