package vn.nenep.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;

/** How many members attend. */
final class AttendanceBlocks {

    private static final String ATTENDANCE = "attendance";
    private static final BigDecimal STEP = BigDecimal.valueOf(5);

    private AttendanceBlocks() {}

    static List<Block> text(Material material) {
        Figure regular = material.bloc(ATTENDANCE, material.period());
        if (Numbers.share(regular).isEmpty()) {
            return List.of(Paragraph.body("Chưa có số liệu về đảng viên dự sinh hoạt năm " + material.year() + "."));
        }
        Figure thematic = material.bloc("attendance-thematic", material.period());
        Figure speakers = material.bloc("speakers", material.period());
        String change = changeFromYearBefore(material, regular)
                .map(text -> ", " + text + " so với năm " + (material.year() - 1))
                .orElse("");
        return List.of(Paragraph.body(
                ("Có %s/%s lượt đảng viên dự sinh hoạt thường kỳ, đạt %s%s; dự sinh hoạt chuyên đề %s. Số lượt đảng viên phát "
                                + "biểu ý kiến chiếm %s số lượt có mặt.")
                        .formatted(
                                Numbers.count(regular.numerator()),
                                Numbers.count(regular.denominator().orElse(0L)),
                                Numbers.percent(regular),
                                change,
                                Numbers.percent(thematic),
                                Numbers.percent(speakers))));
    }

    private static Optional<String> changeFromYearBefore(Material material, Figure now) {
        Optional<BigDecimal> before =
                Numbers.share(material.bloc(ATTENDANCE, material.period().yearBefore()));
        return Numbers.share(now).flatMap(share -> before.map(then -> Numbers.change(share, then)));
    }

    static List<Block> byMonth(Material material) {
        List<Figure> months = months(material, material.period());
        List<Figure> before = months(material, material.period().yearBefore());
        Optional<Figure> lowest = months.stream()
                .filter(month -> Numbers.share(month).isPresent())
                .min(Comparator.comparing(month -> Numbers.share(month).orElse(BigDecimal.ZERO)));
        if (lowest.isEmpty()) {
            return List.of(Paragraph.note("Chưa có số liệu để vẽ biểu đồ đảng viên dự sinh hoạt theo tháng."));
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
        String title = "Tỷ lệ dự sinh hoạt cả năm %s%s; thấp nhất tháng %s (%s)"
                .formatted(
                        Numbers.percent(year),
                        changeFromYearBefore(material, year)
                                .map(text -> ", " + text)
                                .orElse(""),
                        lowest.get().period().number(),
                        Numbers.percent(lowest.get()));
        return List.of(new Chart(
                "attendance-by-month",
                Chart.Kind.LINES,
                new Chart.Text(
                        title,
                        "Đảng viên dự sinh hoạt thường kỳ, %% số phải dự, theo tháng%s"
                                .formatted(from.signum() > 0 ? "; trục bắt đầu từ " + Numbers.percent(from) : ""),
                        material.source(ATTENDANCE),
                        "Đảng viên dự sinh hoạt chi bộ theo tháng, năm %s và năm %s"
                                .formatted(material.year(), material.year() - 1),
                        months.stream()
                                .map(month -> "tháng " + month.period().number() + ": " + Numbers.percent(month))
                                .collect(Collectors.joining("; "))),
                months.stream().map(month -> "T" + month.period().number()).toList(),
                series,
                Optional.empty(),
                new Chart.Axis(from, BigDecimal.valueOf(100), STEP, "%")));
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
        // where everybody came, the axis still needs a length
        BigDecimal floor = lowest.divide(STEP, 0, RoundingMode.FLOOR)
                .multiply(STEP)
                .min(BigDecimal.valueOf(100).subtract(STEP));
        return floor.compareTo(BigDecimal.valueOf(50)) < 0 ? BigDecimal.ZERO : floor;
    }
}
