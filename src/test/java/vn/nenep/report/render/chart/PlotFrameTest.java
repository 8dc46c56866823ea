package vn.nenep.report.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.junit.jupiter.api.Test;
import vn.nenep.report.Chart;
import vn.nenep.report.Chart.Axis;
import vn.nenep.report.Chart.Point;
import vn.nenep.report.Chart.Role;
import vn.nenep.report.render.SampleCharts;
import vn.nenep.report.render.chart.PlotFrame.Place;

class PlotFrameTest {

    private static final Rectangle2D AREA = new Rectangle2D.Double(50, 20, 400, 200);
    private static final Axis AXIS = new Axis(BigDecimal.ZERO, new BigDecimal("1000"), new BigDecimal("250"), "%");

    private final Graphics2D g = new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB).createGraphics();
    private final PlotFrame upright = new PlotFrame(AXIS, AREA, PlotOrientation.VERTICAL);

    @Test
    void saysWhereEachValueWasDrawn() {
        Map<Place, Rectangle2D> places = upright.draw(g, Dataset.of(columns()), new BarRenderer());

        assertThat(places).containsOnlyKeys(new Place(0, 0), new Place(0, 1), new Place(1, 1));
        assertThat(top(places, 0, 0)).isCloseTo(upright.along(new BigDecimal(250)), within(0.01));
        assertThat(top(places, 0, 1)).isCloseTo(upright.along(new BigDecimal(500)), within(0.01));
        assertThat(top(places, 1, 1)).isCloseTo(upright.along(new BigDecimal(750)), within(0.01));
    }

    @Test
    void fillsItsAreaToTheEdges() {
        assertThat(upright.along(BigDecimal.ZERO)).isEqualTo(220);
        assertThat(upright.along(new BigDecimal(1000))).isEqualTo(20);
    }

    @Test
    void movesNoValueWhenLinesMayBleed() {
        upright.bleed(6);

        assertThat(upright.along(BigDecimal.ZERO)).isCloseTo(220, within(1e-9));
        assertThat(upright.along(new BigDecimal(1000))).isCloseTo(20, within(1e-9));
    }

    @Test
    void writesTheNumbersOfTheAxisTheVietnameseWay() {
        Axis axis = new Axis(BigDecimal.ZERO, new BigDecimal("2500"), new BigDecimal("1250.5"), " tr");

        assertThat(new PlotFrame(axis, AREA, PlotOrientation.VERTICAL).ticks())
                .extracting(tick -> tick.label().lines().get(0))
                .containsExactly("0 tr", "1.250,5 tr");
    }

    @Test
    void setsNamesInOneLineWhereTheyFitAndSlantsThemWhereNot() {
        double oneLine = 205 + 6 + 11 * 1.2;

        assertThat(new UprightAxes(SampleCharts.held(), 0, 0).height()).isCloseTo(oneLine, within(0.01));
        assertThat(new UprightAxes(SampleCharts.longNames(), 0, 0).height()).isBetween(oneLine + 120, oneLine + 260);
    }

    private static double top(Map<Place, Rectangle2D> places, int series, int category) {
        return Optional.ofNullable(places.get(new Place(series, category)))
                .orElseThrow()
                .getMinY();
    }

    private static Chart columns() {
        return new Chart(
                "two",
                Chart.Kind.COLUMNS,
                new Chart.Text("", "", "", "", ""),
                List.of("một", "hai"),
                List.of(
                        new Chart.Series("A", Role.MAIN, List.of(point("250"), point("500"))),
                        new Chart.Series("B", Role.MAIN, List.of(Point.none(), point("750")))),
                Optional.empty(),
                AXIS);
    }

    private static Point point(String value) {
        return Point.of(new BigDecimal(value), value);
    }
}
