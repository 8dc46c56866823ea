package vn.nenep.report.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nenep.report.Drawn;
import vn.nenep.report.HeatMap;
import vn.nenep.report.League;
import vn.nenep.report.render.SampleCharts;
import vn.nenep.report.render.SampleMaps;

/** Drawings as lines and words. */
class VectorTest {

    /** 7 points, in pixels of 1/96 inch. */
    private static final double SMALLEST = 7 / 0.75;

    /** What a page of a Word file has room for above a caption, in points. */
    private static final double PAGE = 655;

    static Stream<Drawn> samples() {
        return Stream.concat(SampleCharts.all().stream(), Stream.of(SampleMaps.map(35), SampleMaps.league(35)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsWordsAsWordsThatCanBeRead(Drawn drawn) {
        Document svg = Jsoup.parse(ChartPainter.vector(drawn), Parser.xmlParser());
        List<Element> texts = svg.select("text");

        assertThat(String.join(" ", texts.stream().map(Element::wholeText).toList())
                        .replaceAll("\\s+", " "))
                .startsWith((drawn.text().title() + " ").replaceAll("\\s+", " "));
        assertThat(texts).allMatch(text -> Double.parseDouble(text.attr("font-size")) >= SMALLEST);
        assertThat(svg.selectFirst("svg").attr("aria-label"))
                .isEqualTo(drawn.text().alternative());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheSameTextForTheSameDrawing(Drawn drawn) {
        assertThat(ChartPainter.vector(drawn)).isEqualTo(ChartPainter.vector(drawn));
        assertThat(new ChartPainter(1).paint(drawn).png())
                .isEqualTo(new ChartPainter(1).paint(drawn).png());
    }

    @Test
    void writesALetterInEveryFieldOfAMap() {
        HeatMap map = SampleMaps.map(3);
        List<String> texts = Jsoup.parse(ChartPainter.vector(map), Parser.xmlParser())
                .select("text")
                .eachText();

        assertThat(texts)
                .containsSubsequence(map.rows().stream()
                        .flatMap(row -> row.fields().stream())
                        .map(HeatMap.Field::label)
                        .toList());
    }

    /** The line of a row breaks where a month is missing, and every row has one line. */
    @Test
    void drawsALineForEveryRowOfARanking() {
        League league = SampleMaps.league(6);
        String svg = ChartPainter.vector(league);

        assertThat(Pattern.compile("<path d=\"M[^\"]*\" fill=\"none\" stroke=\"#12436d\"")
                        .matcher(svg)
                        .results()
                        .count())
                .isEqualTo(6);
    }

    @Test
    void fitsAFullMapAndAFullRankingOnAPageWithoutMakingThemSmaller() {
        assertThat(new ChartPainter(1).paint(SampleMaps.map(HeatMap.MOST_ROWS)).height() * 0.75)
                .isLessThanOrEqualTo(PAGE);
        assertThat(new ChartPainter(1)
                                .paint(SampleMaps.league(League.MOST_ROWS))
                                .height()
                        * 0.75)
                .isLessThanOrEqualTo(PAGE);
    }
}
