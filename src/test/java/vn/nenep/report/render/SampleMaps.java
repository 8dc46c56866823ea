package vn.nenep.report.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.nenep.report.Chart;
import vn.nenep.report.HeatMap;
import vn.nenep.report.HeatMap.Field;
import vn.nenep.report.HeatMap.State;
import vn.nenep.report.HeatMap.Tone;
import vn.nenep.report.League;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.Table.Row;

/** Maps, rankings and pages of invented organisations. */
public final class SampleMaps {

    private static final List<State> STATES = List.of(
            new State("Đ", "đúng hạn", Tone.GOOD),
            new State("M", "muộn", Tone.FAIR),
            new State("K", "không sinh hoạt", Tone.BAD),
            new State("?", "chưa rõ", Tone.UNKNOWN),
            new State("–", "không phải họp", Tone.NONE));

    private SampleMaps() {}

    public static HeatMap map(int rows) {
        return new HeatMap(
                "map-" + rows,
                words(
                        "31/32 tổ chức sinh hoạt đều",
                        "M2: hai chi bộ <muộn> & \"ngoài\" quy định",
                        "Sinh hoạt theo tháng"),
                "Tổ chức cơ sở đảng",
                months(),
                STATES,
                IntStream.range(0, rows)
                        .mapToObj(row -> new HeatMap.Row(
                                SampleCharts.unit(row),
                                IntStream.range(0, 12)
                                        .mapToObj(month -> field(row, month))
                                        .toList()))
                        .toList());
    }

    private static Field field(int row, int month) {
        State state = STATES.get((row * 5 + month * 7) % 11 < 6 ? 0 : (row + month) % STATES.size());
        boolean counted = row % 2 == 0 && state.tone() != Tone.GOOD && state.tone() != Tone.NONE;
        return new Field(state, state.letter() + (counted ? (row + month) % 4 + 1 : ""));
    }

    public static League league(int rows) {
        return new League(
                "league-" + rows,
                words(
                        "Cao nhất 99,5%, thấp nhất 84%",
                        "đường nhỏ: từng tháng, từ 80% đến 100%", "Xếp thứ tự dự sinh hoạt"),
                new League.Headings("Thứ tự", "Tổ chức cơ sở đảng", "Kết quả", "So với năm 2025 (điểm %)", "T1–T12"),
                months(),
                new Chart.Axis(BigDecimal.valueOf(80), BigDecimal.valueOf(100), BigDecimal.valueOf(5), "%"),
                IntStream.range(0, rows).mapToObj(SampleMaps::place).toList());
    }

    private static League.Row place(int row) {
        BigDecimal value = BigDecimal.valueOf(9950L - 50L * row, 2).stripTrailingZeros();
        return new League.Row(
                Integer.toString(row + 1),
                SampleCharts.unit(row),
                value,
                percent(value),
                row % 3 == 0 ? "–" : row % 3 == 1 ? "+1,2" : "−0,35",
                row % 3 == 2,
                IntStream.range(0, 12)
                        .mapToObj(month -> (row + month) % 9 == 0
                                ? Chart.Point.none()
                                : point(BigDecimal.valueOf(8000L + (row * 37L + month * 113L) % 2000, 2)))
                        .toList());
    }

    private static Chart.Point point(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return Chart.Point.of(bare, percent(bare));
    }

    private static String percent(BigDecimal value) {
        return value.toPlainString().replace('.', ',') + "%";
    }

    /** Pages of organisations with three cells each. */
    public static OrganisationPages pages(int organisations) {
        return new OrganisationPages(
                "TRA CỨU TỪNG TỔ CHỨC",
                List.of(Paragraph.note("Đ đúng hạn; K không sinh hoạt")),
                IntStream.range(0, organisations).mapToObj(SampleMaps::page).toList());
    }

    private static OrganisationPages.Page page(int number) {
        Table targets = new Table(
                "targets-" + number,
                "Các chỉ tiêu",
                List.of(new Column("Chỉ tiêu", Align.LEFT, 3), new Column("Tỷ lệ", Align.RIGHT, 1)),
                List.of(Row.of(List.of("Sinh hoạt hằng tháng", "9" + number + ",5%"))));
        Table cells = new Table(
                "cells-" + number,
                "Từng chi bộ",
                List.of(
                        new Column("Chi bộ", Align.LEFT, 3),
                        new Column("T1", Align.CENTRE, 1),
                        new Column("T2", Align.CENTRE, 1)),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(cell -> Row.of(List.of("Chi bộ " + number + "." + cell, "Đ", cell == 2 ? "K" : "?")))
                        .toList());
        return new OrganisationPages.Page(
                "K0" + number,
                SampleCharts.unit(number),
                "3 chi bộ; sinh hoạt 9" + number + ",5%",
                List.of(targets, cells));
    }

    private static List<String> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> "T" + month).toList();
    }

    private static Chart.Text words(String title, String subtitle, String caption) {
        return new Chart.Text(
                title, subtitle, "Nguồn: Biểu 01-SH; số liệu đến ngày 31/12/2026", caption, title + "; " + caption);
    }
}
