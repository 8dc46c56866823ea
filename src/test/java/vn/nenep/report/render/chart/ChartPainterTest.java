package vn.nenep.report.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.report.Chart;
import vn.nenep.report.Chart.Kind;
import vn.nenep.report.Chart.Point;
import vn.nenep.report.Chart.Role;
import vn.nenep.report.render.SampleCharts;

class ChartPainterTest {

    private static final int NAVY = 0x12436D;
    private static final int BRICK = 0xB4462E;

    @Test
    void paintsThreeHundredDotsAnInchOverTheWidthOfTheText() throws IOException {
        Picture picture = new ChartPainter(3.125).paint(SampleCharts.attendance());

        assertThat(image(picture).getWidth()).isEqualTo(1938);
        assertThat(picture.width()).isEqualTo(620);
        assertThat(image(picture).getHeight()).isEqualTo((int) Math.ceil(picture.height() * 3.125));
    }

    @Test
    void givesTheSameBytesForTheSameChart() {
        for (Chart chart : SampleCharts.all()) {
            assertThat(new ChartPainter(1).paint(chart).png())
                    .as(chart.id())
                    .isEqualTo(new ChartPainter(1).paint(chart).png());
        }
    }

    @Test
    void breaksTheLineWhereAValueIsMissing() throws IOException {
        int whole = pixels(lines(50, 50, 50), NAVY);
        int broken = pixels(lines(50, null, 50), NAVY);

        // two dots stay, and the half of the picture between them is bare
        assertThat(broken).isLessThan(whole / 3);
    }

    @Test
    void drawsNothingForAMissingBarAndSomethingForAValue() throws IOException {
        assertThat(pixels(bullets(new Point(null, "chưa báo cáo", false)), NAVY))
                .isZero();
        assertThat(pixels(bullets(new Point(new BigDecimal("50"), "50%", false)), NAVY))
                .isGreaterThan(1000);
    }

    @Test
    void drawsFlaggedBarsInBrickRed() throws IOException {
        assertThat(pixels(bullets(new Point(new BigDecimal("50"), "50%", false)), BRICK))
                .isZero();
        assertThat(pixels(bullets(new Point(new BigDecimal("50"), "50%", true)), BRICK))
                .isGreaterThan(1000);
    }

    @Test
    void growsWithTheRowsSoThatEachStaysLegible() {
        int six = new ChartPainter(1).paint(SampleCharts.ratings(6)).height();
        int thirty = new ChartPainter(1).paint(SampleCharts.ratings(30)).height();

        assertThat(thirty - six).isBetween(24 * 16, 24 * 30);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void paintsAChartOfNoCategories(Kind kind) {
        Chart bare = chart(kind, List.of(), List.of(new Chart.Series("Năm 2026", Role.MAIN, List.of())));

        assertThat(new ChartPainter(1).paint(bare).width()).isEqualTo(620);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void paintsAChartOfNoSeries(Kind kind) {
        Chart bare = chart(kind, SampleCharts.QUARTERS, List.of());

        assertThat(new ChartPainter(1).paint(bare).width()).isEqualTo(620);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void keepsCategoriesOfOneNameApart(Kind kind) throws IOException {
        List<Point> points = List.of(Point.of(new BigDecimal("40"), ""), Point.of(new BigDecimal("60"), ""));
        Chart same =
                chart(kind, List.of("Chi bộ 1", "Chi bộ 1"), List.of(new Chart.Series("Tỷ lệ", Role.MAIN, points)));
        Chart other =
                chart(kind, List.of("Chi bộ 1", "Chi bộ 2"), List.of(new Chart.Series("Tỷ lệ", Role.MAIN, points)));

        assertThat(pixels(same, NAVY)).isEqualTo(pixels(other, NAVY));
    }

    @Test
    void refusesAnAxisThatWouldNeverEnd() {
        Chart.Axis endless = new Chart.Axis(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO, "%");
        Chart chart = new Chart("endless", Kind.LINES, text(), List.of(), List.of(), Optional.empty(), endless);

        assertThatThrownBy(() -> new ChartPainter(1).paint(chart))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("step over 0");
    }

    private static Chart lines(Integer... values) {
        List<Point> points = IntStream.range(0, values.length)
                .mapToObj(i -> values[i] == null ? Point.none() : Point.of(new BigDecimal(values[i]), ""))
                .toList();
        List<String> names =
                IntStream.range(0, values.length).mapToObj(i -> "T" + i).toList();
        return chart(Kind.LINES, names, List.of(new Chart.Series("", Role.MAIN, points)));
    }

    private static Chart bullets(Point point) {
        return chart(
                Kind.BULLET_BARS, List.of("Đơn vị"), List.of(new Chart.Series("Tỷ lệ", Role.MAIN, List.of(point))));
    }

    private static Chart chart(Kind kind, List<String> categories, List<Chart.Series> series) {
        return new Chart(
                "small",
                kind,
                text(),
                categories,
                series,
                Optional.empty(),
                new Chart.Axis(BigDecimal.ZERO, new BigDecimal(100), new BigDecimal(20), "%"));
    }

    private static Chart.Text text() {
        return new Chart.Text("Tỷ lệ", "%", "Nguồn: thử", "Tỷ lệ", "Tỷ lệ");
    }

    private static int pixels(Chart chart, int colour) throws IOException {
        BufferedImage image = image(new ChartPainter(1).paint(chart));
        return (int) IntStream.range(0, image.getHeight())
                .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
                .filter(pixel -> (pixel & 0xFFFFFF) == colour)
                .count();
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }
}
