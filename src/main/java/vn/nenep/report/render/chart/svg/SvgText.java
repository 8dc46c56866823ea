package vn.nenep.report.render.chart.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers, colours, strokes and outlines as SVG writes them; two decimals of a pixel are enough. */
final class SvgText {

    private static final String[] LETTERS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private SvgText() {}

    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String colour(Color colour) {
        return "#"
                + Integer.toHexString(0x1000000 | (colour.getRGB() & 0xFFFFFF))
                        .substring(1)
                        .toLowerCase(Locale.ROOT);
    }

    static String attribute(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    static String stroke(BasicStroke stroke, Color colour) {
        StringBuilder text = new StringBuilder(" fill=\"none\" stroke=\"" + colour(colour) + "\"");
        if (stroke.getLineWidth() != 1f) {
            text.append(attribute("stroke-width", stroke.getLineWidth()));
        }
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            text.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            text.append(" stroke-dasharray=\"");
            for (float dash : dashes) {
                text.append(number(dash)).append(' ');
            }
            text.setCharAt(text.length() - 1, '"');
        }
        return text.toString();
    }

    /** The letters and numbers of a path's {@code d}. */
    static String path(Shape shape, AffineTransform transform) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator part = shape.getPathIterator(transform); !part.isDone(); part.next()) {
            int kind = part.currentSegment(at);
            path.append(LETTERS[kind]);
            for (int i = 0; i < NUMBERS[kind]; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return path.toString();
    }

    /** The attribute that turns a text; empty where nothing is turned. */
    static String turn(AffineTransform transform) {
        return transform.isIdentity()
                ? ""
                : " transform=\"matrix(" + number6(transform.getScaleX()) + " " + number6(transform.getShearY()) + " "
                        + number6(transform.getShearX()) + " " + number6(transform.getScaleY()) + " "
                        + number(transform.getTranslateX()) + " " + number(transform.getTranslateY()) + ")\"";
    }

    private static String number6(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
