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
import vn.nenep.report.Table;

/** The thematic sessions: how many, about what, and whether every cell had one each quarter. */
final class ThematicBlocks {

    private static final String SESSIONS = "thematic-sessions";
    private static final String QUARTERLY = "thematic-quarterly";

    private ThematicBlocks() {}

    private record Group(String title, String indicator) {}

    private static final List<Group> GROUPS = List.of(
            new Group("Chuyên môn", "thematic-professional"),
            new Group("Xây dựng Đảng", "thematic-party-building"),
            new Group("Học tập và làm theo Bác", "thematic-learning-from-uncle-ho"));

    static List<Block> text(Material material) {
        Figure sessions = material.bloc(SESSIONS, material.period());
        if (sessions.numerator() == 0) {
            return List.of(
                    Paragraph.body("Năm %s chưa ghi nhận buổi sinh hoạt chuyên đề nào.".formatted(material.year())));
        }
        Figure quarterly = material.bloc(QUARTERLY, material.period());
        return List.of(Paragraph.body(
                ("Các chi bộ đã tổ chức %s buổi sinh hoạt chuyên đề (kể cả buổi kết hợp). Tính theo quý, %s/%s lượt chi bộ có ít nhất "
                                + "một buổi sinh hoạt chuyên đề trong quý, đạt %s.")
                        .formatted(
                                Numbers.count(sessions.numerator()),
                                Numbers.count(quarterly.numerator()),
                                Numbers.count(quarterly.denominator().orElse(0L)),
                                Numbers.percent(quarterly))));
    }

    static List<Block> byQuarter(Material material) {
        List<Period> quarters = material.period().split(PeriodKind.QUARTER);
        List<Chart.Series> series = new ArrayList<>();
        GROUPS.forEach(group -> series.add(new Chart.Series(
                group.title(),
                Chart.Role.MAIN,
                quarters.stream()
                        .map(quarter ->
                                point(material.bloc(group.indicator(), quarter).numerator()))
                        .toList())));
        series.add(new Chart.Series(
                "Khác, không ghi nhóm",
                Chart.Role.MAIN,
                quarters.stream().map(quarter -> point(rest(material, quarter))).toList()));
        long most = quarters.stream()
                .mapToLong(quarter -> material.bloc(SESSIONS, quarter).numerator())
                .max()
                .orElse(0);
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
                        "%s buổi chuyên đề; nhiều nhất là nhóm «%s» (%s buổi)"
                                .formatted(Numbers.count(all), largest.title(), Numbers.count(ofLargest)),
                        "Số buổi sinh hoạt chuyên đề (kể cả kết hợp) theo quý và nhóm chuyên đề, năm "
                                + material.year(),
                        material.source(SESSIONS),
                        "Sinh hoạt chuyên đề theo quý và nhóm chuyên đề năm " + material.year(),
                        quarters.stream()
                                .map(quarter -> alternative(material, quarter))
                                .collect(Collectors.joining("; "))),
                quarters.stream().map(ThematicBlocks::label).toList(),
                series,
                Optional.empty(),
                Axes.counts(most)));
    }

    private static String alternative(Material material, Period quarter) {
        return label(quarter) + ": "
                + GROUPS.stream()
                        .map(group -> group.title() + " "
                                + Numbers.count(material.bloc(group.indicator(), quarter)
                                        .numerator()))
                        .collect(Collectors.joining(", "))
                + ", khác " + Numbers.count(rest(material, quarter));
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

    private static String label(Period quarter) {
        return "Quý " + PeriodLabels.roman(quarter.number());
    }

    static List<Block> share(Material material) {
        List<Period> quarters = material.period().split(PeriodKind.QUARTER);
        List<Period> before = material.period().yearBefore().split(PeriodKind.QUARTER);
        Optional<Figure> lowest = quarters.stream()
                .map(quarter -> material.bloc(QUARTERLY, quarter))
                .filter(figure -> Numbers.share(figure).isPresent())
                .min(Comparator.comparing(figure -> Numbers.share(figure).orElse(BigDecimal.ZERO)));
        if (lowest.isEmpty()) {
            return List.of(Paragraph.note("Chưa có số liệu để vẽ biểu đồ sinh hoạt chuyên đề theo quý."));
        }
        boolean all = Numbers.percent(lowest.get()).equals("100%");
        String title = all
                ? "Quý nào cũng 100% chi bộ có sinh hoạt chuyên đề"
                : "Thấp nhất %s: %s chi bộ có sinh hoạt chuyên đề"
                        .formatted(label(lowest.get().period()).replace("Quý", "quý"), Numbers.percent(lowest.get()));
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
                        "Chi bộ có ít nhất một buổi chuyên đề trong quý, % số chi bộ đến hạn và có báo cáo",
                        material.source(QUARTERLY),
                        "Chi bộ có sinh hoạt chuyên đề hằng quý, năm %s và năm %s"
                                .formatted(material.year(), material.year() - 1),
                        quarters.stream()
                                .map(quarter ->
                                        label(quarter) + ": " + Numbers.percent(material.bloc(QUARTERLY, quarter)))
                                .collect(Collectors.joining("; "))),
                quarters.stream().map(ThematicBlocks::label).toList(),
                series,
                Optional.of(new Chart.Reference(BigDecimal.valueOf(100), "Chỉ tiêu 100%")),
                Axes.percent()));
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

    static List<Block> table(Material material) {
        List<Table.Row> rows = material.rowPerCommittee(organisation -> cells(material, organisation));
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("STT", Table.Align.CENTRE, 4));
        columns.add(new Table.Column("Tổ chức cơ sở đảng", Table.Align.LEFT, 34));
        for (Period quarter : material.period().split(PeriodKind.QUARTER)) {
            columns.add(new Table.Column("CB đạt quý " + PeriodLabels.roman(quarter.number()), Table.Align.RIGHT, 9));
        }
        columns.add(new Table.Column("Lượt CB đạt cả năm", Table.Align.RIGHT, 11));
        columns.add(new Table.Column("Tỷ lệ", Table.Align.RIGHT, 8));
        columns.add(new Table.Column("Tổng số buổi", Table.Align.RIGHT, 8));
        return List.of(new Table(
                "thematic", "Sinh hoạt chuyên đề theo tổ chức cơ sở đảng năm " + material.year(), columns, rows));
    }

    private static List<String> cells(Material material, String organisation) {
        List<String> cells = new ArrayList<>();
        for (Period quarter : material.period().split(PeriodKind.QUARTER)) {
            cells.add(ofAll(material.figure(QUARTERLY, organisation, quarter)));
        }
        Figure year = material.figure(QUARTERLY, organisation, material.period());
        cells.add(ofAll(year));
        cells.add(Numbers.percent(year));
        cells.add(Numbers.count(
                material.figure(SESSIONS, organisation, material.period()).numerator()));
        return cells;
    }

    private static String ofAll(Figure figure) {
        long of = figure.denominator().orElse(0L);
        return of == 0 ? Numbers.NONE : Numbers.count(figure.numerator()) + "/" + Numbers.count(of);
    }
}
