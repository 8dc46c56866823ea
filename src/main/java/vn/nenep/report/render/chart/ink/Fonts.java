package vn.nenep.report.render.chart.ink;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fonts that travel with the program, so that a machine without any font gives the same picture. Liberation Sans
 * and Serif hold every Vietnamese letter and have the widths of Arial and Times New Roman; the signs ✓ and ✗ are missing.
 */
public final class Fonts {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final Font SANS = load("LiberationSans-Regular");
    private static final Font SANS_BOLD = load("LiberationSans-Bold");
    private static final Font SERIF = load("LiberationSerif-Regular");
    private static final Font SERIF_BOLD = load("LiberationSerif-Bold");

    private Fonts() {}

    /** Sans in pixels of 1/96 inch. */
    public static Font sans(double size) {
        return SANS.deriveFont((float) size);
    }

    /** The same in bold. */
    public static Font sansBold(double size) {
        return SANS_BOLD.deriveFont((float) size);
    }

    /** The width of a text in Times New Roman, in the unit in which the size is given. */
    public static double serifWidth(String text, double size, boolean bold) {
        return width(text, (bold ? SERIF_BOLD : SERIF).deriveFont((float) size));
    }

    /** The width of a text in the unit of the font's size. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    private static Font load(String name) {
        String resource = "/liberation/" + name + ".ttf";
        try (InputStream stream = Fonts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + resource + " is not on the classpath");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + resource + " can't be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + resource + " is broken", e);
        }
    }
}
