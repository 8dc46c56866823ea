package vn.nenep.report.render.chart.svg;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Haloed;

/**
 * A page that writes down what is drawn on it as SVG. Its words are set in whatever sans of the widths of Arial the reader
 * has, each line stretched to the width that was reckoned with. Nothing is cut off at a clip: drawings stay inside of theirs.
 */
public final class SvgPage extends QuietGraphics implements Haloed {

    private static final String FAMILY = "Arial, 'Liberation Sans', Helvetica, sans-serif";
    private static final int SHORT = 4;

    private final StringBuilder body;

    public SvgPage() {
        super(newState());
        this.body = new StringBuilder();
    }

    private SvgPage(Graphics2D state, StringBuilder body) {
        super(state);
        this.body = body;
    }

    /** The whole element, which a reader of the screen takes for one picture with this label. */
    public String element(int width, int height, String label) {
        return "<svg role=\"img\" aria-label=\"" + SvgText.escape(label) + "\" viewBox=\"0 0 " + width + " " + height
                + "\" font-family=\"" + FAMILY + "\">\n" + body + "</svg>\n";
    }

    @Override
    public Graphics create() {
        return new SvgPage((Graphics2D) state().create(), body);
    }

    @Override
    public void draw(Shape shape) {
        String stroke =
                SvgText.stroke(getStroke() instanceof BasicStroke plain ? plain : new BasicStroke(1f), getColor());
        if (shape instanceof Line2D line && getTransform().isIdentity()) {
            add("<line" + SvgText.attribute("x1", line.getX1()) + SvgText.attribute("y1", line.getY1())
                    + SvgText.attribute("x2", line.getX2()) + SvgText.attribute("y2", line.getY2()) + stroke + "/>");
        } else {
            add(outline(shape) + stroke + "/>");
        }
    }

    @Override
    public void fill(Shape shape) {
        add(outline(shape) + " fill=\"" + SvgText.colour(getColor()) + "\"" + opacity() + "/>");
    }

    private String outline(Shape shape) {
        if (shape instanceof Rectangle2D field && getTransform().isIdentity()) {
            return "<rect" + SvgText.attribute("x", field.getX()) + SvgText.attribute("y", field.getY())
                    + SvgText.attribute("width", Math.max(0, field.getWidth()))
                    + SvgText.attribute("height", Math.max(0, field.getHeight()));
        }
        return "<path d=\"" + SvgText.path(shape, getTransform()) + "\"";
    }

    private String opacity() {
        return getColor().getAlpha() == 255
                ? ""
                : SvgText.attribute("fill-opacity", getColor().getAlpha() / 255.0);
    }

    @Override
    public void drawString(String line, float x, float y) {
        set(line, x, y, "");
    }

    @Override
    public void drawHaloed(String line, double x, double baseline) {
        set(
                line,
                x,
                baseline,
                " paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3.2\" stroke-linejoin=\"round\"");
    }

    private void set(String line, double x, double y, String more) {
        Font font = getFont();
        String length = line.length() < SHORT
                ? ""
                : SvgText.attribute("textLength", Fonts.width(line, font)) + " lengthAdjust=\"spacingAndGlyphs\"";
        add("<text" + SvgText.attribute("x", x) + SvgText.attribute("y", y)
                + SvgText.attribute("font-size", font.getSize2D())
                // a bold face is a font of its own: Java calls it plain
                + (font.getFontName().contains("Bold") ? " font-weight=\"bold\"" : "")
                + " fill=\"" + SvgText.colour(getColor()) + "\"" + length + more + SvgText.turn(getTransform()) + ">"
                + SvgText.escape(line) + "</text>");
    }

    private void add(String element) {
        body.append(element).append('\n');
    }
}
