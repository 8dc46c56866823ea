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
import vn.nenep.report.Table;

/** The annual ratings of cells and members. */
final class RatingBlocks {

    private static final int MOST_BARS = 22;

    private RatingBlocks() {}

    static List<Block> cellText(Material material) {
        Figure rated = material.bloc("cells-rated", material.period());
        String base = "Có %s/%s chi bộ được đánh giá, xếp loại, đạt %s"
                .formatted(
                        Numbers.count(rated.numerator()),
                        Numbers.count(rated.denominator().orElse(0L)),
                        Numbers.percent(rated));
        return levels(material, "cell", "chi bộ", rated, base);
    }

    static List<Block> memberText(Material material) {
        Figure rated = material.bloc("members-rated", material.period());
        String base = "Có %s/%s đảng viên thuộc diện đã được đánh giá, đạt %s"
                .formatted(
                        Numbers.count(rated.numerator()),
                        Numbers.count(rated.denominator().orElse(0L)),
                        Numbers.percent(rated));
        return levels(material, "member", "đảng viên", rated, base);
    }

    private static List<Block> levels(Material material, String of, String noun, Figure rated, String base) {
        if (rated.denominator().orElse(0L) == 0) {
            return List.of(Paragraph.body("Chưa có số liệu xếp loại %s năm %s.".formatted(noun, material.year())));
        }
        String parts = Levels.all().stream()
                .map(level -> {
                    Figure figure = material.bloc(level.indicator(of), material.period());
                    return figure.numerator() == 0
                            ? "không có %s xếp loại %s".formatted(noun, level.sign())
                            : "%s %s %s (chiếm %s)"
                                    .formatted(
                                            Numbers.count(figure.numerator()),
                                            noun,
                                            level.sign(),
                                            Numbers.percent(figure));
                })
                .collect(Collectors.joining("; "));
        return List.of(Paragraph.body(base + "; trong đó: " + parts + "."));
    }

    static List<Block> cells(Material material) {
        Period before = material.period().yearBefore();
        Figure excellent = material.bloc("cell-level-excellent", material.period());
        if (Numbers.share(excellent).isEmpty()) {
            return List.of(Paragraph.note("Chưa có số liệu để vẽ biểu đồ xếp loại chi bộ."));
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
                        "%s chi bộ hoàn thành tốt, %s hoàn thành xuất sắc nhiệm vụ"
                                .formatted(Numbers.percent(good), Numbers.percent(excellent)),
                        "Xếp loại chi bộ, %% số chi bộ được xếp loại (%s chi bộ năm %s)"
                                .formatted(Numbers.count(excellent.denominator().orElse(0L)), material.year()),
                        material.source("cells-rated"),
                        "Xếp loại chi bộ năm %s và năm %s".formatted(material.year(), material.year() - 1),
                        Levels.all().stream()
                                .map(level -> level.title() + ": "
                                        + Numbers.percent(material.bloc(level.indicator("cell"), material.period())))
                                .collect(Collectors.joining("; "))),
                Levels.all().stream().map(Levels::sign).toList(),
                series,
                Optional.empty(),
                new Chart.Axis(axis.from(), axis.to(), axis.step(), "%")));
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
        return charts.isEmpty() ? List.of(Paragraph.note("Chưa có số liệu để vẽ biểu đồ xếp loại đảng viên.")) : charts;
    }

    private static Figure excellent(Material material, String committee) {
        return material.figure("member-level-excellent", committee, material.period());
    }

    private static Chart memberChart(Material material, List<String> committees, int part, int parts) {
        String suffix = parts == 1 ? "" : " (phần %s/%s)".formatted(part, parts);
        String first = committees.get(0);
        return new Chart(
                parts == 1 ? "member-ratings" : "member-ratings-" + part,
                Chart.Kind.SHARE_BARS,
                new Chart.Text(
                        "%s: %s đảng viên hoàn thành xuất sắc%s"
                                .formatted(
                                        material.name(first),
                                        Numbers.percent(excellent(material, first)),
                                        part == 1 ? ", cao nhất" : ", cao nhất trong phần này"),
                        "Xếp loại đảng viên theo tổ chức cơ sở đảng, % số đã đánh giá, năm " + material.year() + suffix,
                        material.source("members-rated"),
                        "Xếp loại đảng viên theo tổ chức cơ sở đảng năm " + material.year() + suffix,
                        committees.stream()
                                .map(code -> material.shortName(code) + ": HTXSNV "
                                        + Numbers.percent(excellent(material, code)))
                                .collect(Collectors.joining("; "))),
                committees.stream().map(material::shortName).toList(),
                Levels.all().stream()
                        .map(level -> new Chart.Series(
                                level.sign(),
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

    static List<Block> table(Material material) {
        List<Table.Row> rows = material.rowPerCommittee(organisation -> cells(material, organisation));
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("STT", Table.Align.CENTRE, 4));
        columns.add(new Table.Column("Tổ chức cơ sở đảng", Table.Align.LEFT, 34));
        columns.add(new Table.Column("ĐV đã đánh giá", Table.Align.RIGHT, 9));
        Levels.all().forEach(level -> {
            columns.add(new Table.Column(level.sign(), Table.Align.RIGHT, 9));
            columns.add(new Table.Column("%", Table.Align.RIGHT, 8));
        });
        columns.add(new Table.Column("XS/Tốt", Table.Align.RIGHT, 8));
        return List.of(new Table(
                "ratings", "Xếp loại đảng viên theo tổ chức cơ sở đảng năm " + material.year(), columns, rows));
    }

    private static List<String> cells(Material material, String organisation) {
        List<String> cells = new ArrayList<>();
        cells.add(Numbers.count(material.figure("members-rated", organisation, material.period())
                .numerator()));
        Levels.all().forEach(level -> {
            Figure figure = material.figure(level.indicator("member"), organisation, material.period());
            cells.add(Numbers.count(figure.numerator()));
            cells.add(Numbers.percent(figure));
        });
        cells.add(Numbers.percent(material.figure("excellent-of-good", organisation, material.period())));
        return cells;
    }
}
