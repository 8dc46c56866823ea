package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.period.PeriodLabels;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** The thematic sessions: how many, about what, and whether every cell had one each quarter. */
final class ThematicBlocks {

    private static final String SESSIONS = "thematic-sessions";
    private static final String QUARTERLY = "thematic-quarterly";

    private ThematicBlocks() {}

    private record Group(Phrase title, String indicator) {}

    private static final List<Group> GROUPS = List.of(
            new Group(Phrase.THEMATIC_PROFESSIONAL, "thematic-professional"),
            new Group(Phrase.THEMATIC_PARTY_BUILDING, "thematic-party-building"),
            new Group(Phrase.THEMATIC_UNCLE_HO, "thematic-learning-from-uncle-ho"));

    static List<Block> byQuarter(Material material) {
        List<Period> quarters = material.period().split(PeriodKind.QUARTER);
        List<Chart.Series> series = new ArrayList<>();
        GROUPS.forEach(group -> series.add(new Chart.Series(
                material.say(group.title()),
                Chart.Role.MAIN,
                quarters.stream()
                        .map(quarter ->
                                point(material.bloc(group.indicator(), quarter).numerator()))
                        .toList())));
        series.add(new Chart.Series(
                material.say(Phrase.THEMATIC_OTHER),
                Chart.Role.MAIN,
                quarters.stream().map(quarter -> point(rest(material, quarter))).toList()));
        long most = quarters.stream()
                .mapToLong(quarter -> material.bloc(SESSIONS, quarter).numerator())
                .max()
                .orElse(0);
        if (most == 0) {
            return List.of(Paragraph.note(
                    material.say(Phrase.CHART_WITHOUT_DATA, material.say(Phrase.THEMATIC_CAPTION, material.when()))));
        }
        Group largest = GROUPS.stream()
                .max(Comparator.comparingLong(group ->
                        material.bloc(group.indicator(), material.period()).numerator()))
                .orElseThrow();
        long ofLargest = material.bloc(largest.indicator(), material.period()).numerator();
        long all = material.bloc(SESSIONS, material.period()).numerator();
        return List.of(new Chart(
                "thematic-by-quarter",
                Chart.Kind.STACKED_COLUMNS,
                new Chart.Text(
                        material.say(
                                Phrase.THEMATIC_TITLE,
                                Numbers.count(all),
                                material.say(largest.title()),
                                Numbers.count(ofLargest)),
                        material.say(Phrase.THEMATIC_SUBTITLE, material.when()),
                        material.source(SESSIONS),
                        material.say(Phrase.THEMATIC_CAPTION, material.when()),
                        quarters.stream()
                                .map(quarter -> alternative(material, quarter))
                                .collect(Collectors.joining("; "))),
                quarters.stream().map(quarter -> label(material, quarter)).toList(),
                series,
                Optional.empty(),
                Axes.counts(most)));
    }

    private static String alternative(Material material, Period quarter) {
        return label(material, quarter) + ": "
                + GROUPS.stream()
                        .map(group -> material.say(group.title()) + " "
                                + Numbers.count(material.bloc(group.indicator(), quarter)
                                        .numerator()))
                        .collect(Collectors.joining(", "))
                + ", " + material.say(Phrase.THEMATIC_OTHER) + " " + Numbers.count(rest(material, quarter));
    }

    private static long rest(Material material, Period quarter) {
        return material.bloc(SESSIONS, quarter).numerator()
                - GROUPS.stream()
                        .mapToLong(group ->
                                material.bloc(group.indicator(), quarter).numerator())
                        .sum();
    }

    private static Chart.Point point(long count) {
        return Chart.Point.of(BigDecimal.valueOf(count), count == 0 ? "" : Numbers.count(count));
    }

    private static String label(Material material, Period quarter) {
        return material.say(Phrase.CHART_QUARTER, PeriodLabels.roman(quarter.number()));
    }

    static List<Block> share(Material material) {
        List<Period> quarters = material.period().split(PeriodKind.QUARTER);
        List<Period> before = material.period().yearBefore().split(PeriodKind.QUARTER);
        Optional<Figure> lowest = quarters.stream()
                .map(quarter -> material.bloc(QUARTERLY, quarter))
                .filter(figure -> Numbers.share(figure).isPresent())
                .min(Comparator.comparing(figure -> Numbers.share(figure).orElse(BigDecimal.ZERO)));
        if (lowest.isEmpty()) {
            return List.of(Paragraph.note(material.say(Phrase.CHART_WITHOUT_DATA, shareCaption(material))));
        }
        boolean all = Numbers.percent(lowest.get()).equals("100%");
        String title = all
                ? material.say(Phrase.THEMATIC_SHARE_TITLE_ALL)
                : material.say(
                        Phrase.THEMATIC_SHARE_TITLE,
                        material.say(
                                Phrase.PART_QUARTER,
                                PeriodLabels.roman(lowest.get().period().number())),
                        Numbers.percent(lowest.get()));
        List<Chart.Series> series = new ArrayList<>();
        if (before.stream()
                .anyMatch(quarter ->
                        Numbers.share(material.bloc(QUARTERLY, quarter)).isPresent())) {
            series.add(series(material, Integer.toString(material.year() - 1), Chart.Role.COMPARISON, before));
        }
        series.add(series(material, Integer.toString(material.year()), Chart.Role.MAIN, quarters));
        return List.of(new Chart(
                "thematic-share",
                Chart.Kind.COLUMNS,
                new Chart.Text(
                        title,
                        material.say(Phrase.THEMATIC_SHARE_SUBTITLE),
                        material.source(QUARTERLY),
                        shareCaption(material),
                        quarters.stream()
                                .map(quarter -> label(material, quarter) + ": "
                                        + Numbers.percent(material.bloc(QUARTERLY, quarter)))
                                .collect(Collectors.joining("; "))),
                quarters.stream().map(quarter -> label(material, quarter)).toList(),
                series,
                Optional.of(new Chart.Reference(BigDecimal.valueOf(100), material.say(Phrase.CHART_TARGET, "100%"))),
                Axes.percent()));
    }

    private static String shareCaption(Material material) {
        return material.say(Phrase.THEMATIC_SHARE_CAPTION, material.when(), material.before());
    }

    private static Chart.Series series(Material material, String name, Chart.Role role, List<Period> quarters) {
        return new Chart.Series(
                name,
                role,
                quarters.stream()
                        .map(quarter -> material.bloc(QUARTERLY, quarter))
                        .map(figure -> Numbers.share(figure)
                                .map(share -> Chart.Point.of(
                                        share,
                                        Numbers.shortPercent(
                                                figure.numerator(),
                                                figure.denominator().orElse(0L))))
                                .orElseGet(Chart.Point::none))
                        .toList());
    }
}
