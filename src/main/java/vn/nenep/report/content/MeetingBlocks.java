package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** The regular meetings: held or not, and when. */
final class MeetingBlocks {

    private MeetingBlocks() {}

    /** The meetings that were due in a period at an organisation, by how they were held. */
    private record Timings(Period period, long onTime, long exception, long outside, long missing, long unknown) {

        long known() {
            return onTime + exception + outside + missing;
        }

        long inRule() {
            return onTime + exception;
        }
    }

    private static Timings timings(Material material, String organisation, Period period) {
        Figure held = material.figure("meetings-held", organisation, period);
        long inRule = material.figure("meetings-in-rule", organisation, period).numerator();
        long onTime = material.figure("meetings-on-time", organisation, period).numerator();
        return new Timings(
                period,
                onTime,
                inRule - onTime,
                held.numerator() - inRule,
                held.denominator().orElse(0L) - held.numerator(),
                held.unknown());
    }

    static List<Block> byTiming(Material material) {
        List<Timings> months = material.period().split(PeriodKind.MONTH).stream()
                .map(month -> timings(material, material.bloc(), month))
                .toList();
        Timings year = timings(material, material.bloc(), material.period());
        if (year.known() == 0) {
            return List.of(Paragraph.note(
                    material.say(Phrase.CHART_WITHOUT_DATA, material.say(Phrase.MEETINGS_CAPTION, material.when()))));
        }
        long most = months.stream().mapToLong(Timings::known).max().orElse(0);
        String unknown =
                year.unknown() == 0 ? "" : material.say(Phrase.MEETINGS_UNKNOWN, Numbers.count(year.unknown()));
        String inRule = Numbers.shortPercent(year.inRule(), year.known());
        return List.of(new Chart(
                "meetings-by-timing",
                Chart.Kind.STACKED_COLUMNS,
                new Chart.Text(
                        year.missing() == 0
                                ? material.say(Phrase.MEETINGS_TITLE_NONE_MISSING, inRule)
                                : material.say(Phrase.MEETINGS_TITLE, inRule, Numbers.count(year.missing())),
                        material.say(Phrase.MEETINGS_SUBTITLE, material.when(), unknown),
                        material.source("meetings-held"),
                        material.say(Phrase.MEETINGS_CAPTION, material.when()),
                        months.stream()
                                .map(month -> alternative(material, month))
                                .collect(Collectors.joining("; "))),
                months.stream()
                        .map(month ->
                                material.say(Phrase.CHART_MONTH, month.period().number()))
                        .toList(),
                List.of(
                        series(material.say(Phrase.MEETINGS_ON_TIME), months, Timings::onTime),
                        series(material.say(Phrase.MEETINGS_EXCEPTION), months, Timings::exception),
                        series(material.say(Phrase.MEETINGS_OUTSIDE), months, Timings::outside),
                        series(material.say(Phrase.MEETINGS_MISSING), months, Timings::missing)),
                Optional.empty(),
                Axes.counts(most)));
    }

    private static String alternative(Material material, Timings month) {
        return material.say(
                Phrase.MEETINGS_MONTH,
                month.period().number(),
                month.onTime(),
                month.exception(),
                month.outside(),
                month.missing());
    }

    private static Chart.Series series(String name, List<Timings> months, ToLongFunction<Timings> count) {
        return new Chart.Series(
                name,
                Chart.Role.MAIN,
                months.stream()
                        .map(month -> month.known() == 0
                                ? Chart.Point.none()
                                : Chart.Point.of(
                                        BigDecimal.valueOf(count.applyAsLong(month)),
                                        Numbers.count(count.applyAsLong(month))))
                        .toList());
    }
}
