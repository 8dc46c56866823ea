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

/** The 20 %: whether it is used (the resolution's target) and whether it is kept (the Central rule's cap). */
final class CapBlocks {

    private static final String RATIO = "excellent-of-good";
    private static final String CAP = "excellence-cap";
    private static final int MOST_BARS = 24;

    private CapBlocks() {}

    static List<Block> text(Material material) {
        Figure cap = material.bloc(CAP, material.period());
        if (Numbers.share(cap).isEmpty()) {
            return List.of(Paragraph.body("Chưa có số liệu để đối chiếu mức 20%."));
        }
        Figure ratio = material.bloc(RATIO, material.period());
        List<String> over = committees(material).stream()
                .filter(code -> isOver(material, code))
                .toList();
        String names = over.size() > 5
                ? " (Phụ lục 4)"
                : ": " + over.stream().map(material::name).collect(Collectors.joining("; "));
        String shortfall = over.isEmpty()
                ? "Không có tổ chức nào vượt mức 20%."
                : "Còn %s tổ chức vượt mức 20%%%s.".formatted(Numbers.count(over.size()), names);
        return List.of(Paragraph.body(
                "Đảng viên hoàn thành xuất sắc nhiệm vụ bằng %s số đảng viên hoàn thành tốt nhiệm vụ; %s/%s tổ chức cơ sở đảng giữ đúng mức 20%%. %s"
                        .formatted(
                                Numbers.percent(ratio),
                                Numbers.count(cap.numerator()),
                                Numbers.count(cap.denominator().orElse(0L)),
                                shortfall)));
    }

    static List<Block> chart(Material material) {
        List<String> all = committees(material);
        if (all.isEmpty()) {
            return List.of(Paragraph.note("Chưa có số liệu để vẽ biểu đồ mức 20%."));
        }
        List<String> shown = all.stream().limit(MOST_BARS).toList();
        long over = all.stream().filter(code -> isOver(material, code)).count();
        String scope = shown.size() < all.size()
                ? "; %s tổ chức có tỷ lệ cao nhất trong %s".formatted(shown.size(), all.size())
                : "";
        BigDecimal most = ratio(material, shown.get(0)).max(BigDecimal.valueOf(25));
        Chart.Axis axis = Axes.counts(most.longValue());
        return List.of(new Chart(
                "excellence-cap",
                Chart.Kind.BULLET_BARS,
                new Chart.Text(
                        over == 0
                                ? "Không có tổ chức cơ sở đảng nào vượt mức 20%"
                                : "%s/%s tổ chức cơ sở đảng vượt mức 20%%".formatted(over, all.size()),
                        "Đảng viên HTXSNV so với đảng viên HTTNV, %%, năm %s; vạch đen: mức 20%%%s"
                                .formatted(material.year(), scope),
                        material.source(RATIO),
                        "Đối chiếu mức 20% đảng viên hoàn thành xuất sắc nhiệm vụ năm " + material.year(),
                        shown.stream()
                                .map(code -> material.shortName(code) + ": "
                                        + Numbers.percent(material.figure(RATIO, code, material.period())))
                                .collect(Collectors.joining("; "))),
                shown.stream().map(material::shortName).toList(),
                List.of(new Chart.Series(
                        "HTXSNV/HTTNV",
                        Chart.Role.MAIN,
                        shown.stream().map(code -> point(material, code)).toList())),
                Optional.of(new Chart.Reference(BigDecimal.valueOf(20), "20%")),
                new Chart.Axis(axis.from(), axis.to(), axis.step(), "%")));
    }

    private static Chart.Point point(Material material, String code) {
        Figure figure = material.figure(RATIO, code, material.period());
        boolean over = isOver(material, code);
        return new Chart.Point(
                ratio(material, code),
                Numbers.shortPercent(figure.numerator(), figure.denominator().orElse(0L)) + (over ? " ▲ vượt" : ""),
                over);
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
