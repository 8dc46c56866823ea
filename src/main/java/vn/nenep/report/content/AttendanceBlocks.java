package vn.nenep.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Changes;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;

/** How many members attend. */
final class AttendanceBlocks {

    private static final String ATTENDANCE = "attendance";
    private static final String ALL = "100%";
    private static final BigDecimal STEP = BigDecimal.valueOf(5);
    private static final BigDecimal HIGHEST_FLOOR = BigDecimal.valueOf(95);

    private AttendanceBlocks() {}

    private static String compared(Material material, Figure now) {
        Optional<BigDecimal> before =
                Numbers.share(material.bloc(ATTENDANCE, material.period().yearBefore()));
        return Numbers.share(now)
                .flatMap(share ->
                        before.map(then -> Changes.inWords(new MaterialFacts(material, Map.of()), share, then)))
                .map(change -> material.say(Phrase.COMPARED_INSIDE, change))
                .orElse("");
    }

    static List<Block> byMonth(Material material) {
        List<Figure> months = months(material, material.period());
        List<Figure> before = months(material, material.period().yearBefore());
        Optional<Figure> lowest = months.stream()
                .filter(month -> Numbers.share(month).isPresent())
                .min(Comparator.comparing(month -> Numbers.share(month).orElse(BigDecimal.ZERO)));
        if (lowest.isEmpty()) {
            return List.of(Paragraph.note(material.say(Phrase.CHART_WITHOUT_DATA, caption(material))));
        }
        List<Chart.Series> series = new ArrayList<>();
        series.add(new Chart.Series(
                Integer.toString(material.year()),
                Chart.Role.MAIN,
                points(months, lowest.get().period())));
        if (before.stream().anyMatch(month -> Numbers.share(month).isPresent())) {
            series.add(new Chart.Series(
                    Integer.toString(material.year() - 1),
                    Chart.Role.COMPARISON,
                    before.stream()
                            .map(month -> Numbers.share(month)
                                    .map(share -> Chart.Point.of(share, ""))
                                    .orElseGet(Chart.Point::none))
                            .toList()));
        }
        BigDecimal from = floor(months, before);
        Figure year = material.bloc(ATTENDANCE, material.period());
        String title = material.say(
                Numbers.percent(lowest.get()).equals(ALL) ? Phrase.ATTENDANCE_TITLE_ALL : Phrase.ATTENDANCE_TITLE,
                material.when(),
                Numbers.percent(year),
                compared(material, year),
                lowest.get().period().number(),
                Numbers.percent(lowest.get()));
        return List.of(new Chart(
                "attendance-by-month",
                Chart.Kind.LINES,
                new Chart.Text(
                        title,
                        material.say(
                                Phrase.ATTENDANCE_SUBTITLE,
                                from.signum() > 0 ? material.say(Phrase.CHART_AXIS_FROM, Numbers.percent(from)) : ""),
                        material.source(ATTENDANCE),
                        caption(material),
                        months.stream()
                                .map(month -> material.say(
                                        Phrase.ATTENDANCE_MONTH, month.period().number(), Numbers.percent(month)))
                                .collect(Collectors.joining("; "))),
                months.stream()
                        .map(month ->
                                material.say(Phrase.CHART_MONTH, month.period().number()))
                        .toList(),
                series,
                Optional.empty(),
                new Chart.Axis(from, BigDecimal.valueOf(100), STEP, "%")));
    }

    private static String caption(Material material) {
        return material.say(Phrase.ATTENDANCE_CAPTION, material.when(), material.before());
    }

    private static List<Figure> months(Material material, Period year) {
        return year.split(PeriodKind.MONTH).stream()
                .map(month -> material.bloc(ATTENDANCE, month))
                .toList();
    }

    /** Labels stand at the lowest month and at the last one that has a value. */
    private static List<Chart.Point> points(List<Figure> months, Period lowest) {
        Optional<Period> last = months.stream()
                .filter(month -> Numbers.share(month).isPresent())
                .map(Figure::period)
                .reduce((earlier, later) -> later);
        return months.stream()
                .map(month -> Numbers.share(month)
                        .map(share -> Chart.Point.of(
                                share,
                                month.period().equals(lowest) || last.equals(Optional.of(month.period()))
                                        ? Numbers.shortPercent(
                                                month.numerator(),
                                                month.denominator().orElse(0L))
                                        : ""))
                        .orElseGet(Chart.Point::none))
                .toList();
    }

    /** A multiple of 5 under the lowest value, so that differences can be seen; 0 when values are low anyway. */
    private static BigDecimal floor(List<Figure> months, List<Figure> before) {
        BigDecimal lowest = java.util.stream.Stream.concat(months.stream(), before.stream())
                .flatMap(month -> Numbers.share(month).stream())
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        BigDecimal floor =
                lowest.divide(STEP, 0, RoundingMode.FLOOR).multiply(STEP).min(HIGHEST_FLOOR);
        return floor.compareTo(BigDecimal.valueOf(50)) < 0 ? BigDecimal.ZERO : floor;
    }
}
