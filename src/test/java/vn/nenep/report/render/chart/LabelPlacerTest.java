package vn.nenep.report.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.report.render.chart.ink.Fonts;
import vn.nenep.report.render.chart.ink.Label;
import vn.nenep.report.render.chart.ink.Label.Hold;
import vn.nenep.report.render.chart.ink.Palette;

class LabelPlacerTest {

    private static final Label LABEL = Label.of("96,2%", Fonts.sans(10), Palette.TEXT);

    private final LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(0, 0, 200, 100));
    private final Label.Placed above = LABEL.at(100, 45, Hold.BOTTOM);
    private final Label.Placed below = LABEL.at(100, 55, Hold.TOP);

    @Test
    void takesTheFirstWishWhereNothingIsInTheWay() {
        assertThat(placer.place(List.of(above, below))).isSameAs(above);
    }

    @Test
    void keepsClearOfALine() {
        placer.avoid(new Line2D.Double(0, 40, 200, 40));

        assertThat(placer.place(List.of(above, below))).isSameAs(below);
    }

    @Test
    void keepsClearOfALabelPlacedBefore() {
        placer.place(List.of(above));

        assertThat(placer.place(List.of(above, below))).isSameAs(below);
    }

    @Test
    void staysOnThePage() {
        Label.Placed outside = LABEL.at(100, 2, Hold.BOTTOM);

        assertThat(placer.place(List.of(outside, below))).isSameAs(below);
    }

    @Test
    void crossesALineRatherThanALabel() {
        placer.avoid(above.box());
        placer.avoid(new Line2D.Double(0, 60, 200, 60));

        assertThat(placer.place(List.of(above, below))).isSameAs(below);
    }
}
