package vn.nenep.report.render.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.BarRenderer;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.PlotFrame.Place;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** Upright bars side by side; their labels stand on them, turned where the bars are too thin. */
final class ColumnDrawing implements Drawing {

    private static final double REFERENCE_WIDTH = 86;
    private static final Font VALUES = Fonts.sans(10);

    private final Chart chart;
    private final List<Palette.Ink> inks;
    private final FlatBars bars;
    private final boolean turned;
    private final UprightAxes axes;

    ColumnDrawing(Chart chart) {
        this.chart = chart;
        this.inks = Palette.inks(chart.series());
        this.bars = new FlatBars(chart, inks, 0);
        double widest = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .mapToDouble(point -> Fonts.width(point.label(), VALUES))
                .max()
                .orElse(0);
        double right = referenceWords(chart).stream().mapToDouble(Label::width).sum() + 8;
        int columns = Math.max(1, chart.categories().size() * chart.series().size());
        this.turned = widest > 0.74 * (ChartPainter.WIDTH - 40 - right) / columns;
        this.axes = new UprightAxes(chart, turned ? widest + 8 : 18, right);
    }

    /** The words of the reference line, for the right margin; none or one. */
    static List<Label> referenceWords(Chart chart) {
        return chart.reference().stream()
                .map(line -> Label.balanced(line.label(), Fonts.sans(10.5), Palette.WARNING, REFERENCE_WIDTH))
                .toList();
    }

    @Override
    public double height() {
        return axes.height();
    }

    @Override
    public List<Key> keys() {
        return chart.series().size() < 2
                ? List.of()
                : IntStream.range(0, inks.size())
                        .mapToObj(i -> new Key(chart.series().get(i).name(), inks.get(i)))
                        .toList();
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        PlotFrame frame = axes.frame(area);
        frame.setGap(0.24);
        BarRenderer renderer = FlatBars.dress(new BarRenderer(), bars);
        renderer.setItemMargin(0.04);
        renderer.setMaximumBarWidth(0.09);
        Map<Place, Rectangle2D> drawn = frame.draw(g, Dataset.of(chart), renderer);
        axes.draw(g, frame);
        chart.reference().ifPresent(reference -> {
            UprightAxes.drawReference(g, frame, reference);
            double y = frame.along(reference.value());
            referenceWords(chart)
                    .forEach(words -> words.at(frame.area().getMaxX() + 6, y, Label.Hold.LEFT)
                            .draw(g));
        });
        drawn.forEach((place, bar) -> drawValue(g, frame, place, bar));
    }

    private void drawValue(Graphics2D g, PlotFrame frame, Place place, Rectangle2D bar) {
        Chart.Point point = chart.series().get(place.series()).points().get(place.category());
        String text = point.label();
        if (text.isEmpty()) {
            return;
        }
        Label label = Label.of(text, VALUES, point.flagged() ? Palette.WARNING : Palette.TEXT);
        double length = turned ? label.width() : label.height();
        boolean struck = chart.reference()
                .map(reference -> frame.along(reference.value()))
                .filter(y -> y < bar.getMinY() && y > bar.getMinY() - length - 4)
                .isPresent();
        boolean inside = struck && bar.getHeight() > length + 8 && (turned || label.width() < bar.getWidth());
        Label shown = inside ? Label.of(text, VALUES, bars.ink(place).words()) : label;
        double end = inside ? bar.getMinY() + 4 : bar.getMinY() - 3;
        write(g, shown, bar.getCenterX(), end, inside);
    }

    private void write(Graphics2D g, Label label, double x, double y, boolean inside) {
        if (turned) {
            Graphics2D upright = (Graphics2D) g.create();
            upright.rotate(-Math.PI / 2, x, y);
            Label.Placed placed = label.at(x, y, inside ? Label.Hold.RIGHT : Label.Hold.LEFT);
            draw(upright, placed, inside);
            upright.dispose();
        } else {
            draw(g, label.at(x, y, inside ? Label.Hold.TOP : Label.Hold.BOTTOM), inside);
        }
    }

    private static void draw(Graphics2D g, Label.Placed placed, boolean inside) {
        if (inside) {
            placed.draw(g);
        } else {
            placed.drawWithHalo(g);
        }
    }
}
