package vn.nenep.report.render.chart.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

/** The names on the left of rows that are as high as their names. */
final class RowNames {

    private static final double LEAST = 18;
    private static final double AROUND = 4;

    private final List<Label> names;

    RowNames(List<String> names, Font font, double widest) {
        this.names = names.stream()
                .map(name -> Label.balanced(name, font, Palette.TEXT, widest))
                .toList();
    }

    double width() {
        return names.stream().mapToDouble(Label::width).max().orElse(0);
    }

    double heightOf(int row) {
        return Math.max(LEAST, names.get(row).height() + AROUND);
    }

    double height() {
        double height = 0;
        for (int row = 0; row < names.size(); row++) {
            height += heightOf(row);
        }
        return height;
    }

    void draw(Graphics2D g, int row, double x, double top) {
        names.get(row).at(x, top + heightOf(row) / 2, Label.Hold.LEFT).draw(g);
    }
}
