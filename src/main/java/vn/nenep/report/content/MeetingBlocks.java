package vn.nenep.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import vn.nenep.report.Table;

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

    static List<Block> text(Material material) {
        Timings year = timings(material, material.bloc(), material.period());
        if (year.known() == 0) {
            return List.of(Paragraph.body(
                    "Chưa có số liệu về sinh hoạt thường kỳ của các chi bộ năm " + material.year() + "."));
        }
        Figure held = material.bloc("meetings-held", material.period());
        String missing = year.missing() == 0
                ? "không có kỳ nào không sinh hoạt"
                : "còn %s kỳ không sinh hoạt".formatted(Numbers.count(year.missing()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(("Các chi bộ đã sinh hoạt thường kỳ %s/%s kỳ có báo cáo, đạt %s; trong đó %s kỳ vào "
                        + "tuần cuối tháng, %s kỳ đến ngày 10 tháng sau, %s kỳ ngoài thời gian quy định; %s.")
                .formatted(
                        Numbers.count(held.numerator()),
                        Numbers.count(year.known()),
                        Numbers.percent(held),
                        Numbers.count(year.onTime()),
                        Numbers.count(year.exception()),
                        Numbers.count(year.outside()),
                        missing)));
        if (year.unknown() > 0) {
            blocks.add(Paragraph.note(
                    "Chưa kể %s kỳ của các chi bộ thuộc tổ chức chưa nộp báo cáo hoặc có dòng bị giữ lại."
                            .formatted(Numbers.count(year.unknown()))));
        }
        return blocks;
    }

    static List<Block> byTiming(Material material) {
        List<Timings> months = material.period().split(PeriodKind.MONTH).stream()
                .map(month -> timings(material, material.bloc(), month))
                .toList();
        Timings year = timings(material, material.bloc(), material.period());
        if (year.known() == 0) {
            return List.of(Paragraph.note("Chưa có số liệu để vẽ biểu đồ thời gian sinh hoạt."));
        }
        long most = months.stream().mapToLong(Timings::known).max().orElse(0);
        String unknown =
                year.unknown() == 0 ? "" : "; chưa kể %s kỳ chưa có báo cáo".formatted(Numbers.count(year.unknown()));
        return List.of(new Chart(
                "meetings-by-timing",
                Chart.Kind.STACKED_COLUMNS,
                new Chart.Text(
                        "%s kỳ sinh hoạt đúng thời gian quy định; %s kỳ không sinh hoạt"
                                .formatted(
                                        Numbers.shortPercent(year.inRule(), year.known()),
                                        Numbers.count(year.missing())),
                        "Số kỳ sinh hoạt thường kỳ của các chi bộ theo tháng và thời gian tổ chức, năm %s%s"
                                .formatted(material.year(), unknown),
                        material.source("meetings-held"),
                        "Sinh hoạt thường kỳ theo tháng và thời gian tổ chức năm " + material.year(),
                        months.stream().map(MeetingBlocks::alternative).collect(Collectors.joining("; "))),
                months.stream().map(month -> "T" + month.period().number()).toList(),
                List.of(
                        series("Tuần cuối tháng", months, Timings::onTime),
                        series("Đến ngày 10 tháng sau", months, Timings::exception),
                        series("Ngoài quy định", months, Timings::outside),
                        series("Không sinh hoạt", months, Timings::missing)),
                Optional.empty(),
                Axes.counts(most)));
    }

    private static String alternative(Timings month) {
        return "tháng %s: tuần cuối %s, đến ngày 10 %s, ngoài quy định %s, không sinh hoạt %s"
                .formatted(
                        month.period().number(), month.onTime(), month.exception(), month.outside(), month.missing());
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

    static List<Block> table(Material material) {
        List<Table.Row> rows = material.rowPerCommittee(organisation -> cells(material, organisation));
        return List.of(new Table(
                "meetings",
                "Nền nếp sinh hoạt chi bộ theo tổ chức cơ sở đảng năm " + material.year(),
                List.of(
                        new Table.Column("STT", Table.Align.CENTRE, 4),
                        new Table.Column("Tổ chức cơ sở đảng", Table.Align.LEFT, 32),
                        new Table.Column("Kỳ có báo cáo", Table.Align.RIGHT, 8),
                        new Table.Column("Đã sinh hoạt", Table.Align.RIGHT, 8),
                        new Table.Column("Tuần cuối", Table.Align.RIGHT, 8),
                        new Table.Column("Đến ngày 10", Table.Align.RIGHT, 8),
                        new Table.Column("Ngoài quy định", Table.Align.RIGHT, 8),
                        new Table.Column("Không sinh hoạt", Table.Align.RIGHT, 8),
                        new Table.Column("Chưa rõ", Table.Align.RIGHT, 7),
                        new Table.Column("Tỷ lệ sinh hoạt", Table.Align.RIGHT, 8),
                        new Table.Column("ĐV dự", Table.Align.RIGHT, 8)),
                rows));
    }

    private static List<String> cells(Material material, String organisation) {
        Timings year = timings(material, organisation, material.period());
        return List.of(
                Numbers.count(year.known()),
                Numbers.count(year.inRule() + year.outside()),
                Numbers.count(year.onTime()),
                Numbers.count(year.exception()),
                Numbers.count(year.outside()),
                Numbers.count(year.missing()),
                Numbers.count(year.unknown()),
                Numbers.percent(material.figure("meetings-held", organisation, material.period())),
                Numbers.percent(material.figure("attendance", organisation, material.period())));
    }
}
