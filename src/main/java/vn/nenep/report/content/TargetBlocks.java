package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.indicator.Verdict;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Facts;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.Targets;
import vn.nenep.report.content.sentence.Verdicts;

/** The targets of the resolution: how many are met, which are missed, and the furthest behind as a chart. */
final class TargetBlocks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_NAMED = 5;
    /** More bars make the chart longer than half a page, and whatever stands before it leaves the rest of a page empty. */
    private static final int MOST_BARS = 8;

    private TargetBlocks() {}

    static List<Block> summary(Facts facts) {
        List<Targets.Result> all = Targets.all(facts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(facts.say(Phrase.SUMMARY, all.size(), facts.when(), verdicts(facts, all))));
        List<Targets.Result> missed = Targets.missed(facts);
        if (missed.isEmpty()) {
            boolean allMet = all.stream().allMatch(Targets.Result::met);
            if (allMet) {
                blocks.add(Paragraph.body(facts.say(Phrase.SUMMARY_ALL_MET)));
            }
        } else {
            blocks.add(Paragraph.body(facts.say(Phrase.SUMMARY_FURTHEST)));
            int named = Math.min(MOST_NAMED, missed.size());
            for (int i = 0; i < named; i++) {
                Phrase line = i == named - 1 ? Phrase.SUMMARY_LAST_LINE : Phrase.SUMMARY_LINE;
                blocks.add(Paragraph.item(line(facts, line, missed.get(i))));
            }
        }
        if (all.stream().anyMatch(result -> result.figure().verdict() == Verdict.UNCERTAIN)) {
            blocks.add(Paragraph.note(facts.say(Phrase.SUMMARY_UNCERTAIN)));
        }
        return blocks;
    }

    private static String verdicts(Facts facts, List<Targets.Result> all) {
        return Stream.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNCERTAIN, Verdict.NOT_DUE, Verdict.NO_DATA)
                .filter(verdict -> count(all, verdict) > 0)
                .map(verdict ->
                        facts.say(Phrase.SUMMARY_VERDICT, count(all, verdict), Verdicts.inSentence(facts, verdict)))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Targets.Result> all, Verdict verdict) {
        return all.stream()
                .filter(result -> result.figure().verdict() == verdict)
                .count();
    }

    private static String line(Facts facts, Phrase line, Targets.Result result) {
        return facts.say(
                line,
                result.indicator().title(),
                Numbers.count(result.figure().numerator()),
                Numbers.count(result.figure().denominator().orElse(0L)),
                facts.marked(result.percent(), result.figure()),
                result.target());
    }

    /** Targets of 100 % that are not met, the furthest behind at the top. */
    static List<Block> chart(Facts facts) {
        List<Targets.Result> all = Targets.all(facts).stream()
                .filter(result -> result.figure()
                        .target()
                        .filter(target -> target.compareTo(HUNDRED) == 0)
                        .isPresent())
                .filter(result -> Numbers.share(result.figure()).isPresent())
                .sorted(Comparator.comparing(Targets.Result::part)
                        .thenComparing(result -> result.indicator().title()))
                .toList();
        List<Targets.Result> shown = all.stream().limit(MOST_BARS).toList();
        String caption = facts.say(Phrase.TARGETS_CAPTION, facts.when());
        if (shown.isEmpty()) {
            return List.of(Paragraph.note(facts.say(Phrase.CHART_WITHOUT_DATA, caption)));
        }
        long missed = all.stream().filter(Targets.Result::missed).count();
        Targets.Result last = shown.get(0);
        String scope = shown.size() < all.size() ? facts.say(Phrase.CHART_LOWEST, shown.size(), all.size()) : "";
        return List.of(new Chart(
                "targets",
                Chart.Kind.BULLET_BARS,
                new Chart.Text(
                        missed == 0
                                ? facts.say(Phrase.TARGETS_TITLE_NONE_MISSED, all.size())
                                : facts.say(
                                        Phrase.TARGETS_TITLE,
                                        missed,
                                        all.size(),
                                        last.indicator().title(),
                                        last.percent()),
                        facts.say(Phrase.TARGETS_SUBTITLE, facts.when(), scope),
                        facts.say(Phrase.CHART_SOURCE_ALL, Numbers.date(facts.asOf())),
                        caption,
                        shown.stream()
                                .map(result -> facts.say(
                                        Phrase.CHART_VALUE,
                                        result.indicator().title(),
                                        result.percent() + ", "
                                                + Verdicts.inSentence(
                                                        facts, result.figure().verdict())))
                                .collect(Collectors.joining("; "))),
                shown.stream().map(result -> result.indicator().title()).toList(),
                List.of(new Chart.Series(
                        facts.say(Phrase.TARGETS_SERIES),
                        Chart.Role.MAIN,
                        shown.stream().map(result -> point(facts, result)).toList())),
                Optional.of(new Chart.Reference(HUNDRED, facts.say(Phrase.CHART_TARGET, "100%"))),
                new Chart.Axis(BigDecimal.ZERO, BigDecimal.valueOf(120), BigDecimal.valueOf(20), "%")));
    }

    private static Chart.Point point(Facts facts, Targets.Result result) {
        String percent = Numbers.shortPercent(
                result.figure().numerator(), result.figure().denominator().orElse(0L));
        return new Chart.Point(
                Numbers.share(result.figure()).orElse(BigDecimal.ZERO),
                result.missed()
                        ? percent
                        : percent + " "
                                + Verdicts.inSentence(facts, result.figure().verdict()),
                result.missed());
    }
}
