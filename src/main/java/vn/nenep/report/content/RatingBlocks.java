package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** The annual ratings of cells and members. */
final class RatingBlocks {

    private static final int MOST_BARS = 22;

    private RatingBlocks() {}

    /** How the rated are spread over the four levels: of {@code cell}, {@code member} or {@code grassroots}. */
    static List<Block> levels(Material material, String of, Phrase noun) {
        Figure first = material.bloc(Levels.EXCELLENT.indicator(of), material.period());
        if (first.denominator().orElse(0L) == 0) {
            return List.of();
        }
        String parts = Levels.all().stream()
                .map(level -> level(material, material.bloc(level.indicator(of), material.period()), level, noun))
                .collect(Collectors.joining("; "));
        return List.of(Paragraph.body(material.say(Phrase.LEVELS_SENTENCE, material.say(noun), parts)));
    }

    private static String level(Material material, Figure figure, Levels level, Phrase noun) {
        return figure.numerator() == 0
                ? material.say(Phrase.LEVELS_NOBODY, material.say(noun), material.say(level.title()))
                : material.say(
                        Phrase.LEVELS_ONE,
                        Numbers.count(figure.numerator()),
                        material.say(noun),
                        material.say(level.title()),
                        Numbers.percent(figure));
    }

    static List<Block> cells(Material material) {
        Period before = material.period().yearBefore();
        Figure excellent = material.bloc("cell-level-excellent", material.period());
        if (Numbers.share(excellent).isEmpty()) {
            return List.of(Paragraph.note(material.say(Phrase.CHART_WITHOUT_DATA, cellCaption(material))));
        }
        List<Chart.Series> series = new ArrayList<>();
        if (Numbers.share(material.bloc("cell-level-excellent", before)).isPresent()) {
            series.add(cellSeries(material, before, Chart.Role.COMPARISON));
        }
        series.add(cellSeries(material, material.period(), Chart.Role.MAIN));
        BigDecimal most = series.stream()
                .flatMap(one -> one.points().stream())
                .map(point -> point.value() == null ? BigDecimal.ZERO : point.value())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        Figure good = material.bloc("cell-level-good", material.period());
        Chart.Axis axis = Axes.counts(most.longValue());
        return List.of(new Chart(
                "cell-ratings",
                Chart.Kind.COLUMNS,
                new Chart.Text(
                        material.say(Phrase.CELL_RATINGS_TITLE, Numbers.percent(good), Numbers.percent(excellent)),
                        material.say(
                                Phrase.CELL_RATINGS_SUBTITLE,
                                Numbers.count(excellent.denominator().orElse(0L)),
                                material.when()),
                        material.source("cells-rated"),
                        cellCaption(material),
                        Levels.all().stream()
                                .map(level -> material.say(level.title()) + ": "
                                        + Numbers.percent(material.bloc(level.indicator("cell"), material.period())))
                                .collect(Collectors.joining("; "))),
                Levels.all().stream().map(level -> material.say(level.sign())).toList(),
                series,
                Optional.empty(),
                new Chart.Axis(axis.from(), axis.to(), axis.step(), "%")));
    }

    private static String cellCaption(Material material) {
        return material.say(Phrase.CELL_RATINGS_CAPTION, material.when(), material.before());
    }

    private static Chart.Series cellSeries(Material material, Period year, Chart.Role role) {
        return new Chart.Series(
                Integer.toString(year.year()),
                role,
                Levels.all().stream()
                        .map(level -> material.bloc(level.indicator("cell"), year))
                        .map(RatingBlocks::point)
                        .toList());
    }

    private static Chart.Point point(Figure figure) {
        return Numbers.share(figure)
                .map(share -> Chart.Point.of(
                        share,
                        Numbers.shortPercent(
                                figure.numerator(), figure.denominator().orElse(0L))))
                .orElseGet(Chart.Point::none);
    }

    /** One bar a committee, the largest share of excellent members at the top; over several charts when there are many. */
    static List<Block> members(Material material) {
        List<String> committees = material.committees().stream()
                .filter(code -> Numbers.share(excellent(material, code)).isPresent())
                .sorted(Comparator.comparing((String code) ->
                                Numbers.share(excellent(material, code)).orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
        List<Block> charts = new ArrayList<>();
        int parts = (committees.size() + MOST_BARS - 1) / MOST_BARS;
        for (int part = 0; part < parts; part++) {
            int each = (committees.size() + parts - 1) / parts;
            List<String> shown = committees.subList(part * each, Math.min((part + 1) * each, committees.size()));
            charts.add(memberChart(material, shown, part + 1, parts));
        }
        return charts.isEmpty()
                ? List.of(Paragraph.note(material.say(Phrase.CHART_WITHOUT_DATA, memberCaption(material, ""))))
                : charts;
    }

    private static Figure excellent(Material material, String committee) {
        return material.figure("member-level-excellent", committee, material.period());
    }

    private static Chart memberChart(Material material, List<String> committees, int part, int parts) {
        String suffix = parts == 1 ? "" : material.say(Phrase.CHART_PART, part, parts);
        String first = committees.get(0);
        return new Chart(
                parts == 1 ? "member-ratings" : "member-ratings-" + part,
                Chart.Kind.SHARE_BARS,
                new Chart.Text(
                        material.say(
                                part == 1 ? Phrase.MEMBER_RATINGS_TITLE : Phrase.MEMBER_RATINGS_TITLE_OF_PART,
                                material.name(first),
                                Numbers.percent(excellent(material, first))),
                        material.say(Phrase.MEMBER_RATINGS_SUBTITLE, material.when(), suffix),
                        material.source("members-rated"),
                        memberCaption(material, suffix),
                        committees.stream()
                                .map(code -> material.say(
                                        Phrase.CHART_VALUE,
                                        material.shortName(code),
                                        Numbers.percent(excellent(material, code))))
                                .collect(Collectors.joining("; "))),
                committees.stream().map(material::shortName).toList(),
                Levels.all().stream()
                        .map(level -> new Chart.Series(
                                material.say(level.sign()),
                                Chart.Role.ORDERED,
                                committees.stream()
                                        .map(code ->
                                                material.figure(level.indicator("member"), code, material.period()))
                                        .map(RatingBlocks::point)
                                        .toList()))
                        .toList(),
                Optional.empty(),
                Axes.percent());
    }

    private static String memberCaption(Material material, String part) {
        return material.say(Phrase.MEMBER_RATINGS_CAPTION, material.when(), part);
    }
}
