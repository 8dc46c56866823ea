package vn.nenep.report.render.chart.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.report.Chart;
import vn.nenep.report.Chart.Role;

class PaletteTest {

    @ParameterizedTest
    @CsvSource({"MAIN,2", "MAIN,3", "MAIN,4", "ORDERED,2", "ORDERED,3", "ORDERED,4"})
    void keepsNeighboursApartInGreyPrinting(Role role, int count) {
        List<Palette.Ink> inks = inks(role, count);

        for (int i = 1; i < count; i++) {
            double gap =
                    lightness(inks.get(i).fill()) - lightness(inks.get(i - 1).fill());
            assertThat(gap).as("from %s to %s", i - 1, i).isGreaterThanOrEqualTo(14.9);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void setsWordsInReadableContrastOnEveryFilling(Role role) {
        assertThat(inks(role, 5))
                .allSatisfy(ink -> assertThat(contrast(ink.fill(), ink.words())).isGreaterThanOrEqualTo(4.5));
        assertThat(inks(role, 5))
                .allSatisfy(
                        ink -> assertThat(contrast(Color.WHITE, ink.onPaper())).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void outlinesFillingsThatArePaleOnWhitePaper(Role role) {
        assertThat(inks(role, 5))
                .allSatisfy(ink -> assertThat(ink.outlined() || contrast(Color.WHITE, ink.fill()) >= 3)
                        .isTrue());
    }

    private static List<Palette.Ink> inks(Role role, int count) {
        return Palette.inks(Collections.nCopies(count, new Chart.Series("một", role, List.of())));
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double lightness(Color colour) {
        return 116 * Math.cbrt(luminance(colour)) - 16;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
