package vn.nenep.report.render.waterfall;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Optional;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Label.Hold;
import vn.nenep.report.render.chart.ink.Palette;
import vn.nenep.report.render.chart.svg.SvgPage;

/**
 * Draws a waterfall lying: a row for the first level, one for each cause, one for the last. Levels are dots and causes are bars
 * from level to level, so that the scale need not begin at nought to be honest.
 */
public final class WaterfallDrawing {

    private static final int WIDTH = 640;
    private static final int LEFT = 190;
    private static final int RIGHT = 500;
    private static final int ROW = 30;
    private static final int TOP = 8;
    private static final int BAR = 14;
    private static final int FOOT = 40;
    private static final double DOT = 9;
    private static final double BESIDE = 10;
    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);
    private static final BasicStroke THIN = new BasicStroke(0.75f);

    private final SvgPage page = new SvgPage();
    private final Waterfall waterfall;
    private final WaterfallAxis axis;
    private final int bottom;

    private WaterfallDrawing(Waterfall waterfall) {
        this.waterfall = waterfall;
        this.axis = WaterfallAxis.of(waterfall.levels());
        this.bottom = TOP + ROW * (waterfall.falls().size() + 2);
    }

    /** The drawing as an SVG element. */
    public static String svg(Waterfall waterfall) {
        WaterfallDrawing drawing = new WaterfallDrawing(waterfall);
        drawing.drawScale();
        drawing.drawRows();
        return drawing.page.element(WIDTH, drawing.bottom + FOOT, waterfall.alternative());
    }

    private void drawScale() {
        for (BigDecimal tick : axis.ticks()) {
            page.setColor(Palette.GRID);
            page.setStroke(THIN);
            page.draw(new Line2D.Double(x(tick), TOP, x(tick), bottom));
            write(number(tick), x(tick), bottom + 3, Hold.TOP, Fonts.sans(11), Palette.QUIET);
        }
        waterfall.target().ifPresent(target -> {
            page.setColor(Palette.TEXT);
            page.setStroke(DASHED);
            page.draw(new Line2D.Double(x(target), TOP, x(target), bottom));
            write("phải đạt " + number(target), x(target), bottom + 18, Hold.TOP, Fonts.sans(11), Palette.TEXT);
        });
    }

    private void drawRows() {
        drawLevel(0, waterfall.start());
        for (int i = 0; i < waterfall.falls().size(); i++) {
            drawFall(i + 1, waterfall.falls().get(i));
        }
        drawLevel(waterfall.falls().size() + 1, waterfall.end());
    }

    private void drawLevel(int row, Waterfall.Level level) {
        write(level.label(), LEFT - BESIDE, y(row), Hold.RIGHT, Fonts.sansBold(12), Palette.TEXT);
        level.percent().ifPresent(percent -> {
            page.setColor(Palette.TEXT);
            page.fill(new Ellipse2D.Double(x(percent) - DOT / 2, y(row) - DOT / 2, DOT, DOT));
        });
        if (row == 0) {
            drawDown(row, level.percent());
        }
        write(level.words(), RIGHT + BESIDE, y(row), Hold.LEFT, Fonts.sansBold(12), Palette.TEXT);
    }

    private void drawFall(int row, Waterfall.Fall fall) {
        write(fall.label(), LEFT - BESIDE, y(row), Hold.RIGHT, Fonts.sans(12), Palette.TEXT);
        Color colour = rises(fall) ? Palette.NAVY : Palette.WARNING;
        if (fall.before().isPresent() && fall.after().isPresent()) {
            double from = x(fall.before().get());
            double to = x(fall.after().get());
            page.setColor(colour);
            page.fill(new Rectangle2D.Double(
                    Math.min(from, to), y(row) - BAR / 2.0, Math.max(1.5, Math.abs(to - from)), BAR));
        }
        drawDown(row, fall.after());
        write(fall.words(), RIGHT + BESIDE, y(row), Hold.LEFT, Fonts.sans(12), colour);
    }

    private static boolean rises(Waterfall.Fall fall) {
        return fall.after()
                .map(after -> after.compareTo(fall.before().orElse(after)) >= 0)
                .orElse(false);
    }

    /** From a row to the next, at the level that both have. */
    private void drawDown(int row, Optional<BigDecimal> level) {
        level.ifPresent(percent -> {
            page.setColor(Palette.BASE);
            page.setStroke(THIN);
            page.draw(new Line2D.Double(x(percent), y(row) + BAR / 2.0, x(percent), y(row + 1) - BAR / 2.0));
        });
    }

    private void write(String text, double x, double y, Hold hold, Font font, Color colour) {
        Label.of(text, font, colour).at(x, y, hold).draw(page);
    }

    private static String number(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',') + "%";
    }

    private double x(BigDecimal level) {
        return LEFT + axis.share(level) * (RIGHT - LEFT);
    }

    private static double y(int row) {
        return TOP + ROW * (row + 0.5);
    }
}
