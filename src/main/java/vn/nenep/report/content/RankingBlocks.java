package vn.nenep.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.League;
import vn.nenep.report.Paragraph;
import vn.nenep.report.content.sentence.Numbers;
import vn.nenep.report.content.sentence.Phrase;
import vn.nenep.report.content.sentence.UnitPhrase;

/** The organisations in the order of one indicator. What is printed as equal shares a rank. */
final class RankingBlocks {

    private static final BigDecimal STEP = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RankingBlocks() {}

    static List<Block> attendance(Material material) {
        return blocks(material, "attendance");
    }

    static List<Block> meetings(Material material) {
        return blocks(material, "meetings-in-rule");
    }

    private record Placed(String code, Optional<BigDecimal> share) {}

    private static List<Block> blocks(Material material, String indicator) {
        List<Placed> all = material.committees().stream()
                .map(code -> new Placed(code, share(material, indicator, code, material.period())))
                .toList();
        List<Placed> placed = all.stream()
                .filter(one -> one.share().isPresent())
                .sorted(Comparator.comparing((Placed one) -> one.share().orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
        if (placed.isEmpty()) {
            return List.of(Paragraph.note(material.say(UnitPhrase.RANKING_NO_DATA)));
        }
        List<League.Row> rows = new ArrayList<>();
        String rank = "";
        for (int i = 0; i < placed.size(); i++) {
            boolean shared =
                    i > 0 && placed.get(i).share().equals(placed.get(i - 1).share());
            rank = shared ? rank : Numbers.count(i + 1);
            rows.add(row(material, indicator, placed.get(i), rank));
        }
        List<List<League.Row>> pages = Pages.split(rows, League.MOST_ROWS, row -> Pages.height(row.name()));
        Chart.Axis axis = axis(rows);
        List<Block> blocks = new ArrayList<>(IntStream.range(0, pages.size())
                .mapToObj(page -> league(material, indicator, rows, pages.get(page), axis, page))
                .toList());
        if (placed.size() < all.size()) {
            blocks.add(Paragraph.note(material.say(
                    UnitPhrase.RANKING_NOT_RANKED,
                    all.stream()
                            .filter(one -> one.share().isEmpty())
                            .map(one -> material.name(one.code()))
                            .collect(Collectors.joining("; ")))));
        }
        return blocks;
    }

    private static League league(
            Material material,
            String indicator,
            List<League.Row> all,
            List<League.Row> rows,
            Chart.Axis axis,
            int page) {
        String title = material.definitions()
                .indicator(indicator)
                .map(IndicatorDefinition::title)
                .orElse(indicator);
        String more = Pages.more(material, page);
        League.Row first = all.get(0);
        League.Row last = all.get(all.size() - 1);
        List<Period> months = material.period().split(PeriodKind.MONTH);
        List<String> steps = months.stream()
                .map(month -> material.say(Phrase.CHART_MONTH, month.number()))
                .toList();
        return new League(
                indicator + "-ranking-" + (page + 1),
                new Chart.Text(
                        material.say(UnitPhrase.RANKING_TITLE, first.name(), first.value(), last.name(), last.value())
                                + more,
                        material.say(UnitPhrase.RANKING_SUBTITLE, title, material.when(), Numbers.percent(axis.from())),
                        material.source(indicator),
                        material.say(UnitPhrase.RANKING_CAPTION, title, material.when()) + more,
                        rows.stream()
                                .map(row ->
                                        row.rank() + ". " + row.name() + " " + row.value() + " (" + row.change() + ")")
                                .collect(Collectors.joining("; "))),
                new League.Headings(
                        material.say(UnitPhrase.RANKING_RANK),
                        material.say(Phrase.TABLE_COMMITTEE),
                        material.say(UnitPhrase.RANKING_RESULT),
                        material.say(UnitPhrase.RANKING_CHANGE, material.before()),
                        material.say(UnitPhrase.RANKING_MONTHS, steps.get(0), steps.get(steps.size() - 1))),
                steps,
                axis,
                rows);
    }

    private static League.Row row(Material material, String indicator, Placed placed, String rank) {
        BigDecimal now = placed.share().orElse(BigDecimal.ZERO);
        Optional<BigDecimal> change = share(
                        material, indicator, placed.code(), material.period().yearBefore())
                .map(now::subtract);
        List<Chart.Point> trend = material.period().split(PeriodKind.MONTH).stream()
                .map(month -> material.figure(indicator, placed.code(), month))
                .map(figure -> Numbers.share(figure)
                        .map(share -> Chart.Point.of(share, Numbers.percent(figure)))
                        .orElseGet(Chart.Point::none))
                .toList();
        return new League.Row(
                rank,
                material.shortName(placed.code()),
                now,
                Numbers.percent(now),
                change.map(RankingBlocks::signed).orElse(Numbers.NONE),
                change.filter(points -> points.signum() < 0).isPresent(),
                trend);
    }

    /** {@code +1,2}, {@code −0,35} with a real minus sign, or {@code 0}. */
    private static String signed(BigDecimal points) {
        String percent = Numbers.percent(points.abs());
        String number = percent.substring(0, percent.length() - 1);
        return points.signum() == 0 ? number : (points.signum() > 0 ? "+" : "−") + number;
    }

    private static Optional<BigDecimal> share(Material material, String indicator, String code, Period period) {
        Figure figure = material.figure(indicator, code, period);
        return Numbers.share(figure);
    }

    /** One scale for all, from a multiple of 5 under the lowest month. */
    private static Chart.Axis axis(List<League.Row> rows) {
        BigDecimal lowest = rows.stream()
                .flatMap(row -> row.trend().stream())
                .flatMap(point -> Optional.ofNullable(point.value()).stream())
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        BigDecimal from =
                lowest.divide(STEP, 0, RoundingMode.FLOOR).multiply(STEP).min(HUNDRED.subtract(STEP));
        return new Chart.Axis(from, HUNDRED, STEP, "%");
    }
}
