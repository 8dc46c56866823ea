package vn.nenep.report.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nenep.report.Chart;
import vn.nenep.report.render.chart.PlotFrame.Place;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** The values written at points of lines: above, or below where the line comes down, wherever there is room. */
final class PointLabels {

    private final Chart chart;
    private final List<Palette.Ink> inks;

    PointLabels(Chart chart, List<Palette.Ink> inks) {
        this.chart = chart;
        this.inks = inks;
    }

    void draw(Graphics2D g, Map<Place, Point2D> dots, LabelPlacer placer) {
        dots.forEach((place, dot) -> {
            Chart.Series series = chart.series().get(place.series());
            Chart.Point point = series.points().get(place.category());
            if (series.role() != Chart.Role.COMPARISON && !point.label().isEmpty()) {
                Color colour = point.flagged()
                        ? Palette.WARNING
                        : inks.get(place.series()).onPaper();
                Label label = Label.of(point.label(), Fonts.sansBold(10.5), colour);
                placer.place(around(label, dot, isLow(series, place.category())))
                        .drawWithHalo(g);
            }
        });
    }

    private static List<Label.Placed> around(Label label, Point2D dot, boolean low) {
        List<Label.Placed> wishes = new ArrayList<>();
        for (double away = 5; away <= 23; away += 6) {
            double above = dot.getY() - away;
            double below = dot.getY() + away;
            List<Label.Placed> over = List.of(
                    label.at(dot.getX(), above, Label.Hold.BOTTOM),
                    label.at(dot.getX() + 2, above, Label.Hold.BOTTOM_LEFT),
                    label.at(dot.getX() - 2, above, Label.Hold.BOTTOM_RIGHT));
            List<Label.Placed> under = List.of(
                    label.at(dot.getX(), below, Label.Hold.TOP),
                    label.at(dot.getX() + 2, below, Label.Hold.TOP_LEFT),
                    label.at(dot.getX() - 2, below, Label.Hold.TOP_RIGHT));
            wishes.addAll(low ? under : over);
            wishes.addAll(low ? over : under);
        }
        return wishes;
    }

    /** Whether the line comes down to this point and goes up again, so that the free room is below it. */
    private static boolean isLow(Chart.Series series, int category) {
        return isOver(series, category - 1, category) && isOver(series, category + 1, category);
    }

    private static boolean isOver(Chart.Series series, int neighbour, int category) {
        if (neighbour < 0 || neighbour >= series.points().size()) {
            return true;
        }
        BigDecimal there = series.points().get(neighbour).value();
        BigDecimal here = series.points().get(category).value();
        return there == null || here == null || there.compareTo(here) > 0;
    }
}
