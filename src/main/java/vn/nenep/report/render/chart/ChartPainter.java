package vn.nenep.report.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import vn.nenep.report.Drawn;
import vn.nenep.report.render.chart.ink.Drawing;
import vn.nenep.report.render.chart.svg.SvgPage;

/**
 * Paints a chart with its title, subtitle, key and source. A picture is {@link #WIDTH} pixels of 1/96 inch wide, which
 * is 165 mm, the width of the text on a page; its height follows from what is on it.
 */
public final class ChartPainter {

    /** The width of every picture, before scaling. */
    public static final int WIDTH = Drawing.WIDTH;

    private final double scale;

    /**
     * @param scale how many pixels one pixel of 1/96 inch becomes; 3.125 gives 300 dots an inch
     */
    public ChartPainter(double scale) {
        this.scale = scale;
    }

    /** Paints a chart; the same chart gives the same bytes. */
    public Picture paint(Drawn drawn) {
        Layout layout = Layout.of(drawn);
        BufferedImage image = new BufferedImage(pixels(WIDTH), pixels(layout.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = canvas(image);
        layout.draw(g);
        g.dispose();
        return new Picture(PngFile.of(image), WIDTH, layout.height());
    }

    /** The same chart as an SVG element whose words stay words. */
    public static String vector(Drawn drawn) {
        Layout layout = Layout.of(drawn);
        SvgPage page = new SvgPage();
        layout.draw(page);
        return page.element(WIDTH, layout.height(), drawn.text().alternative());
    }

    private int pixels(double length) {
        return (int) Math.ceil(length * scale);
    }

    private Graphics2D canvas(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        return g;
    }
}
