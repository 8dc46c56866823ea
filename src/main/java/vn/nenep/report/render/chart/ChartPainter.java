package vn.nenep.report.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.nenep.report.Chart;

/**
 * Paints a chart with its title, subtitle, key and source. A picture is {@link #WIDTH} pixels of 1/96 inch wide, which
 * is 165 mm, the width of the text on a page; its height follows from what is on it.
 */
public final class ChartPainter {

    /** The width of every picture, before scaling. */
    public static final int WIDTH = 620;

    private static final double GAP = 8;

    private final double scale;

    /**
     * @param scale how many pixels one pixel of 1/96 inch becomes; 3.125 gives 300 dots an inch
     */
    public ChartPainter(double scale) {
        this.scale = scale;
    }

    /** Paints a chart; the same chart gives the same bytes. */
    public Picture paint(Chart chart) {
        Drawing drawing = drawing(chart);
        List<Label> head = List.of(
                Label.wrapped(chart.text().title(), Fonts.sansBold(15), Palette.TEXT, WIDTH),
                Label.wrapped(chart.text().subtitle(), Fonts.sans(11.5), Palette.QUIET, WIDTH));
        Label foot = Label.wrapped(chart.text().source(), Fonts.sans(9.5), Palette.QUIET, WIDTH);
        ColourKey key = new ColourKey(drawing.keys());
        double keyTop = head.stream().mapToDouble(Label::height).sum() + GAP;
        double middle = keyTop + key.height();
        double bottom = middle + drawing.height() + GAP;
        int height = (int) Math.ceil(bottom + foot.height());

        BufferedImage image = new BufferedImage(pixels(WIDTH), pixels(height), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = canvas(image);
        double y = 0;
        for (Label line : head) {
            line.at(0, y, Label.Hold.TOP_LEFT).draw(g);
            y += line.height();
        }
        key.draw(g, keyTop);
        drawing.draw(g, new Rectangle2D.Double(0, middle, WIDTH, drawing.height()));
        foot.at(0, bottom, Label.Hold.TOP_LEFT).draw(g);
        g.dispose();
        return new Picture(png(image), WIDTH, height);
    }

    private static Drawing drawing(Chart chart) {
        return switch (chart.kind()) {
            case LINES -> new LineDrawing(chart);
            case COLUMNS -> new ColumnDrawing(chart);
            case STACKED_COLUMNS -> new StackDrawing(chart);
            case SHARE_BARS -> new ShareDrawing(chart);
            case BULLET_BARS -> new BulletDrawing(chart);
        };
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

    private static byte[] png(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory can't be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
