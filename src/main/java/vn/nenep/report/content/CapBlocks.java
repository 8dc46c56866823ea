package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** The 20 %: whether it is used (the resolution's target) and whether it is kept (the Central rule's cap). */
final class CapBlocks {

    private static final String RATIO = "excellent-of-good";
    private static final String CAP = "excellence-cap";
    /** the label stands behind the longest bar */
    private static final BigDecimal ROOM_FOR_LABEL = new BigDecimal("1.2");

    private static final int MOST_BARS = 16;

    private CapBlocks() {}

    static List<Block> chart(Material material) {
        List<String> all = committees(material);
        if (all.isEmpty()) {
            return List.of(Paragraph.note(
                    material.say(Phrase.CHART_WITHOUT_DATA, material.say(Phrase.CAP_CAPTION, material.when()))));
        }
        List<String> shown = all.stream().limit(MOST_BARS).toList();
        long over = all.stream().filter(code -> isOver(material, code)).count();
        String scope = shown.size() < all.size() ? material.say(Phrase.CHART_HIGHEST, shown.size(), all.size()) : "";
        BigDecimal most = ratio(material, shown.get(0)).max(BigDecimal.valueOf(25));
        Chart.Axis axis = Axes.counts(most.multiply(ROOM_FOR_LABEL).longValue());
        return List.of(new Chart(
                "excellence-cap",
                Chart.Kind.BULLET_BARS,
                new Chart.Text(
                        over == 0
                                ? material.say(Phrase.CAP_TITLE_NOBODY)
                                : material.say(Phrase.CAP_TITLE, over, all.size()),
                        material.say(Phrase.CAP_SUBTITLE, material.when(), scope),
                        material.source(RATIO),
                        material.say(Phrase.CAP_CAPTION, material.when()),
                        shown.stream()
                                .map(code -> material.say(
                                        Phrase.CHART_VALUE,
                                        material.shortName(code),
                                        Numbers.percent(material.figure(RATIO, code, material.period()))))
                                .collect(Collectors.joining("; "))),
                shown.stream().map(material::shortName).toList(),
                List.of(new Chart.Series(
                        material.say(Phrase.CAP_SERIES),
                        Chart.Role.MAIN,
                        shown.stream().map(code -> point(material, code)).toList())),
                Optional.of(new Chart.Reference(BigDecimal.valueOf(20), material.say(Phrase.CAP_LINE))),
                new Chart.Axis(axis.from(), axis.to(), axis.step(), "%")));
    }

    private static Chart.Point point(Material material, String code) {
        Figure figure = material.figure(RATIO, code, material.period());
        boolean over = isOver(material, code);
        String percent =
                Numbers.shortPercent(figure.numerator(), figure.denominator().orElse(0L));
        return new Chart.Point(ratio(material, code), over ? material.say(Phrase.CAP_OVER, percent) : percent, over);
    }

    private static boolean isOver(Material material, String code) {
        return material.figure(CAP, code, material.period()).verdict() == Verdict.NOT_MET;
    }

    /** Committees with a ratio, the highest first. */
    private static List<String> committees(Material material) {
        return material.committees().stream()
                .filter(code -> Numbers.share(material.figure(RATIO, code, material.period()))
                        .isPresent())
                .sorted(Comparator.comparing((String code) -> ratio(material, code))
                        .reversed())
                .toList();
    }

    private static BigDecimal ratio(Material material, String code) {
        return Numbers.share(material.figure(RATIO, code, material.period())).orElse(BigDecimal.ZERO);
    }
}
