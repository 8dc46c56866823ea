package vn.nenep.report.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.report.HeatMap.Tone;
import vn.nenep.report.render.chart.ink.Palette;

/** Words stand out from what is under them, as WCAG 2.1 AA asks: 4.5 to 1. */
class StyleTest {

    private static final double ENOUGH = 4.5;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, paper",
        "ink, ground",
        "ink, shade",
        "ink, edit",
        "ink, unknown",
        "quiet, paper",
        "quiet, shade",
        "link, paper",
        "link, here",
        "link, shade",
        "on-bad, bad",
        "on-fair, fair"
    })
    void wordsOnThePageStandOut(String words, String ground) throws IOException {
        assertThat(contrast(colour(words), colour(ground))).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void lettersInAMapStandOut(Tone tone) {
        Palette.Ink ink = Palette.state(tone);

        assertThat(contrast(ink.words(), ink.fill())).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** What an office looks for in a map, a bad month, is the darkest field in grey printing too. */
    @Test
    void statesOfAMapDifferInGrey() {
        double[] tones = Arrays.stream(new Tone[] {Tone.BAD, Tone.FAIR, Tone.UNKNOWN, Tone.GOOD})
                .mapToDouble(tone -> lightness(Palette.state(tone).fill()))
                .toArray();

        assertThat(tones).isSorted();
        assertThat(tones[1] - tones[0]).isGreaterThan(25);
        assertThat(tones[2] - tones[1]).isGreaterThan(5);
        assertThat(tones[3] - tones[2]).isGreaterThan(5);
    }

    /** No colour stands in the sheet but by a name that is tested here, or as a shadow. */
    @Test
    void everyColourHasAName() throws IOException {
        String rules = HtmlPage.resource("report.css").replaceFirst("(?s):root \\{.*?\\n\\}", "");

        assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,6}\\b");
    }

    private static Color colour(String name) throws IOException {
        Matcher value = Pattern.compile("--" + name + ": (#[0-9a-f]{6});").matcher(HtmlPage.resource("report.css"));
        assertThat(value.find()).as(name).isTrue();
        return Color.decode(value.group(1));
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double lightness(Color colour) {
        return 116 * Math.cbrt(luminance(colour)) - 16;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
