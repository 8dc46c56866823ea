package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nenep.indicator.Verdict;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;

/** The targets of the resolution: how many are met, which are missed, and the table of all of them. */
final class TargetBlocks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TargetBlocks() {}

    static List<Block> summary(Material material) {
        List<Targets.Result> all = Targets.all(material);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body("Trong %s chỉ tiêu, nhiệm vụ tính được bằng số liệu của Nghị quyết, năm %s có %s."
                .formatted(all.size(), material.year(), verdicts(all))));
        List<Targets.Result> missed = all.stream()
                .filter(Targets.Result::missed)
                .sorted(Comparator.comparing(TargetBlocks::partOfTarget))
                .toList();
        if (missed.isEmpty()) {
            blocks.add(Paragraph.body("Không có chỉ tiêu nào chưa đạt."));
        } else {
            blocks.add(Paragraph.body("Các chỉ tiêu còn cách xa mục tiêu nhất:"));
            List<Targets.Result> named = missed.stream().limit(5).toList();
            for (Targets.Result result : named) {
                boolean last = result.equals(named.get(named.size() - 1));
                blocks.add(Paragraph.item(line(result, last ? "." : ";")));
            }
        }
        long uncertain = all.stream()
                .filter(result -> result.figure().verdict() == Verdict.UNCERTAIN)
                .count();
        if (uncertain > 0) {
            blocks.add(
                    Paragraph.note(
                            "«Chưa xác định»: kết quả còn tùy thuộc các tổ chức chưa báo cáo; xem cột «Chưa rõ» của bảng chỉ tiêu."));
        }
        return blocks;
    }

    /** How much of the target is reached, so that targets of different height can be compared. */
    private static BigDecimal partOfTarget(Targets.Result result) {
        BigDecimal target = result.figure().target().orElse(HUNDRED);
        return Numbers.share(result.figure()).orElse(BigDecimal.ZERO).divide(target, 6, java.math.RoundingMode.HALF_UP);
    }

    private static String verdicts(List<Targets.Result> all) {
        return java.util.stream.Stream.of(
                        Verdict.MET, Verdict.NOT_MET, Verdict.UNCERTAIN, Verdict.NOT_DUE, Verdict.NO_DATA)
                .map(verdict -> new Counted(
                        verdict,
                        all.stream()
                                .filter(result -> result.figure().verdict() == verdict)
                                .count()))
                .filter(counted -> counted.count() > 0)
                .map(counted ->
                        counted.count() + " " + Targets.words(counted.verdict()).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private record Counted(Verdict verdict, long count) {}

    private static String line(Targets.Result result, String end) {
        return "%s: %s/%s, đạt %s (mục tiêu %s)%s"
                .formatted(
                        result.indicator().title(),
                        Numbers.count(result.figure().numerator()),
                        Numbers.count(result.figure().denominator().orElse(0L)),
                        Numbers.percent(result.figure()),
                        target(result),
                        end);
    }

    private static String target(Targets.Result result) {
        return result.figure().target().map(Numbers::percent).orElse(Numbers.NONE);
    }

    static List<Block> table(Material material) {
        List<Table.Row> rows = new ArrayList<>();
        for (Targets.Result result : Targets.all(material)) {
            rows.add(Table.Row.of(List.of(
                    Integer.toString(rows.size() + 1),
                    result.indicator().title(),
                    String.join(", ", result.indicator().clauses()),
                    target(result),
                    Numbers.count(result.figure().numerator()),
                    Numbers.count(result.figure().denominator().orElse(0L)),
                    result.figure().expected().isPresent()
                            ? Numbers.count(result.figure().unknown())
                            : "",
                    Numbers.percent(result.figure()),
                    result.verdict(),
                    result.change())));
        }
        List<Table.Column> columns = List.of(
                new Table.Column("STT", Table.Align.CENTRE, 4),
                new Table.Column("Chỉ tiêu", Table.Align.LEFT, 30),
                new Table.Column("Mục NQ", Table.Align.CENTRE, 10),
                new Table.Column("Mục tiêu", Table.Align.RIGHT, 7),
                new Table.Column("Tử số", Table.Align.RIGHT, 7),
                new Table.Column("Mẫu số", Table.Align.RIGHT, 7),
                new Table.Column("Chưa rõ", Table.Align.RIGHT, 7),
                new Table.Column("Kết quả", Table.Align.RIGHT, 8),
                new Table.Column("Đánh giá", Table.Align.CENTRE, 10),
                new Table.Column("So với năm " + (material.year() - 1), Table.Align.CENTRE, 12));
        return List.of(new Table(
                "targets", "Kết quả thực hiện các chỉ tiêu của Nghị quyết năm " + material.year(), columns, rows));
    }

    /** Targets of 100 %, the furthest behind at the top. */
    static List<Block> chart(Material material) {
        List<Targets.Result> shown = Targets.all(material).stream()
                .filter(result -> result.figure()
                        .target()
                        .filter(target -> target.compareTo(HUNDRED) == 0)
                        .isPresent())
                .filter(result -> Numbers.share(result.figure()).isPresent())
                .sorted(Comparator.comparing((Targets.Result result) ->
                                Numbers.share(result.figure()).orElse(BigDecimal.ZERO))
                        .thenComparing(result -> result.indicator().title()))
                .toList();
        if (shown.isEmpty()) {
            return List.of(Paragraph.note("Chưa có số liệu để vẽ biểu đồ chỉ tiêu."));
        }
        List<Chart.Point> points = shown.stream()
                .map(result -> new Chart.Point(
                        Numbers.share(result.figure()).orElse(BigDecimal.ZERO),
                        Numbers.shortPercent(
                                        result.figure().numerator(),
                                        result.figure().denominator().orElse(0L))
                                + (result.missed() ? "" : " " + result.verdict().toLowerCase(java.util.Locale.ROOT)),
                        result.missed()))
                .toList();
        long missed = shown.stream().filter(Targets.Result::missed).count();
        Targets.Result last = shown.get(0);
        return List.of(new Chart(
                "targets",
                Chart.Kind.BULLET_BARS,
                new Chart.Text(
                        "%s/%s chỉ tiêu 100%% chưa đạt; thấp nhất: %s (%s)"
                                .formatted(
                                        missed, shown.size(), last.indicator().title(), Numbers.percent(last.figure())),
                        "Kết quả năm %s, %%; vạch đen: mục tiêu 100%%; màu gạch: chưa đạt".formatted(material.year()),
                        "Nguồn: các biểu 01-SH đến 05-DV; số liệu tính đến ngày " + Numbers.date(material.asOf()),
                        "Chỉ tiêu đạt và chưa đạt năm " + material.year(),
                        shown.stream()
                                .map(result -> result.indicator().title() + " " + Numbers.percent(result.figure())
                                        + ", " + result.verdict())
                                .collect(Collectors.joining("; "))),
                shown.stream().map(result -> result.indicator().title()).toList(),
                List.of(new Chart.Series("Kết quả", Chart.Role.MAIN, points)),
                Optional.of(new Chart.Reference(HUNDRED, "Mục tiêu 100%")),
                new Chart.Axis(BigDecimal.ZERO, BigDecimal.valueOf(120), BigDecimal.valueOf(20), "%")));
    }
}
