package vn.nenep.report.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Palette;

class LineEndsTest {

    private static final Rectangle2D MARGIN = new Rectangle2D.Double(100, 0, 0, 200);

    private final Graphics2D g = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB).createGraphics();

    @Test
    void movesNamesApartAndKeepsTheirOrder() {
        LineEnds ends = new LineEnds();
        ends.add(name("thấp"), Palette.TEXT, new Point2D.Double(90, 52));
        ends.add(name("cao"), Palette.TEXT, new Point2D.Double(90, 50));
        ends.add(name("giữa"), Palette.TEXT, new Point2D.Double(90, 51));

        List<Rectangle2D> boxes = ends.draw(g, MARGIN);

        assertThat(boxes.get(1).getMinY()).isGreaterThan(boxes.get(0).getMaxY());
        assertThat(boxes.get(2).getMinY()).isGreaterThan(boxes.get(1).getMaxY());
        assertThat(boxes.get(0).getWidth()).isEqualTo(name("cao").width());
    }

    @Test
    void keepsNamesInTheMarginWhereLinesEndAtTheTop() {
        LineEnds ends = new LineEnds();
        ends.add(name("một"), Palette.TEXT, new Point2D.Double(90, 1));
        ends.add(name("hai"), Palette.TEXT, new Point2D.Double(90, 2));

        List<Rectangle2D> boxes = ends.draw(g, MARGIN);

        assertThat(boxes.get(0).getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(boxes.get(1).getMinY()).isGreaterThan(boxes.get(0).getMaxY() - 0.01);
    }

    @Test
    void setsANameCloseToItsLineWhereThereIsRoom() {
        LineEnds ends = new LineEnds();
        ends.add(name("2026"), Palette.TEXT, new Point2D.Double(90, 50));

        assertThat(ends.draw(g, MARGIN).get(0).getMinX()).isEqualTo(98);
    }

    private static Label name(String text) {
        return Label.of(text, Fonts.sans(11), Palette.TEXT);
    }
}
