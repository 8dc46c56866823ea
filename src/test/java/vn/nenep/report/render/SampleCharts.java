package vn.nenep.report.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nenep.report.Chart;
import vn.nenep.report.Chart.Axis;
import vn.nenep.report.Chart.Kind;
import vn.nenep.report.Chart.Point;
import vn.nenep.report.Chart.Reference;
import vn.nenep.report.Chart.Role;
import vn.nenep.report.Chart.Series;

/** Charts of an invented year, one or more of each kind, with the cases that make charts ugly. */
public final class SampleCharts {

    public static final List<String> MONTHS =
            IntStream.rangeClosed(1, 12).mapToObj(month -> "T" + month).toList();
    public static final List<String> QUARTERS = List.of("Quý I", "Quý II", "Quý III", "Quý IV");

    private SampleCharts() {}

    public static List<Chart> all() {
        return List.of(
                attendance(),
                crowdedLines(),
                brokenLine(),
                held(),
                yearOverYear(),
                manyColumns(),
                topics(),
                thinTopics(),
                ratings(6),
                ratings(30),
                cap(),
                targets(),
                longNames(),
                twoYears(),
                levels(),
                nothing());
    }

    public static Chart attendance() {
        return new Chart(
                "attendance",
                Kind.LINES,
                words("9/11 tháng đạt chỉ tiêu dự sinh hoạt; thấp nhất tháng 2 (88,5%)", "Trục bắt đầu từ 80%"),
                MONTHS,
                List.of(
                        new Series(
                                "2026",
                                Role.MAIN,
                                points(
                                        List.of(1, 10),
                                        91.2,
                                        88.5,
                                        93.1,
                                        94.0,
                                        92.7,
                                        95.3,
                                        90.8,
                                        89.9,
                                        94.6,
                                        95.1,
                                        96.2,
                                        null)),
                        new Series(
                                "2025",
                                Role.COMPARISON,
                                points(
                                        List.of(), 88.0, 87.1, 90.3, 91.0, 90.5, 92.1, 89.0, 88.2, 91.5, 92.3, 93.0,
                                        93.4))),
                reference(90, "Chỉ tiêu ≥ 90%"),
                axis(80, 100, 5, "%"));
    }

    /** Four lines that end close together under a target at the very top. */
    public static Chart crowdedLines() {
        return new Chart(
                "crowded-lines",
                Kind.LINES,
                words(
                        "Tỷ lệ chi bộ sinh hoạt đúng thời gian quy định ở bốn nhóm tổ chức cơ sở đảng đều trên 97%, riêng"
                                + " khối doanh nghiệp còn biến động",
                        "Trục bắt đầu từ 90%"),
                MONTHS,
                List.of(
                        series(
                                "Cơ quan hành chính",
                                List.of(0, 11),
                                98.2,
                                98.4,
                                98.9,
                                99.1,
                                99.0,
                                99.2,
                                99.4,
                                99.1,
                                99.5,
                                99.6,
                                99.7,
                                99.8),
                        series(
                                "Đơn vị sự nghiệp công lập",
                                List.of(1, 11),
                                97.2,
                                96.1,
                                97.9,
                                98.1,
                                98.0,
                                98.2,
                                98.4,
                                98.1,
                                98.5,
                                99.0,
                                99.2,
                                99.4),
                        series(
                                "Doanh nghiệp nhà nước",
                                List.of(3),
                                95.2,
                                97.0,
                                94.2,
                                92.3,
                                95.0,
                                97.1,
                                96.4,
                                95.1,
                                97.5,
                                98.6,
                                98.7,
                                99.1),
                        series(
                                "Tổ chức chính trị – xã hội",
                                List.of(),
                                99.2,
                                99.3,
                                98.1,
                                98.4,
                                99.5,
                                98.8,
                                97.4,
                                98.0,
                                98.9,
                                99.1,
                                98.0,
                                97.6)),
                reference(100, "Chỉ tiêu 100%"),
                axis(90, 100, 2, "%"));
    }

    /** Missing months, a lone month, flagged points, every point labelled. */
    public static Chart brokenLine() {
        List<Point> points = new ArrayList<>(points(
                IntStream.range(0, 12).boxed().toList(),
                61.2,
                64.5,
                null,
                72.9,
                null,
                null,
                70.1,
                55.4,
                83.3,
                100.0,
                100.0,
                null));
        points.set(7, new Point(new BigDecimal("55.4"), "55,4%", true));
        return new Chart(
                "broken-line",
                Kind.LINES,
                words(
                        "Tỷ lệ kết luận có phân công theo dõi, giám sát thấp nhất tháng 8 (55,4%)",
                        "Tháng chưa có báo cáo để trống"),
                MONTHS,
                List.of(new Series("Năm 2026", Role.MAIN, points)),
                Optional.empty(),
                axis(0, 100, 20, "%"));
    }

    public static Chart held() {
        return new Chart(
                "held",
                Kind.COLUMNS,
                words("Số chi bộ dự sinh hoạt đầy đủ tăng qua từng quý", "Số chi bộ"),
                QUARTERS,
                List.of(series("Chi bộ", List.of(0, 1, 2, 3), 312.0, 325.0, 331.0, 340.0)),
                Optional.empty(),
                axis(0, 400, 100, ""));
    }

    public static Chart yearOverYear() {
        List<Point> now = new ArrayList<>(points(List.of(0, 1, 2, 3), 92.5, 97.3, 100.0, 88.1));
        now.set(3, new Point(new BigDecimal("88.1"), "88,1%", true));
        return new Chart(
                "year-over-year",
                Kind.COLUMNS,
                words("Chi bộ trực thuộc đảng ủy cơ sở có tỷ lệ sinh hoạt chuyên đề quý IV thấp nhất", "% số chi bộ"),
                QUARTERS,
                List.of(
                        new Series("Năm 2025", Role.COMPARISON, points(List.of(0, 1, 2, 3), 90.1, 95.0, 96.4, null)),
                        new Series("Năm 2026", Role.MAIN, now)),
                reference(100, "Chỉ tiêu 100%"),
                axis(0, 100, 20, "%"));
    }

    /** Twelve months of three series: labels have to turn. */
    public static Chart manyColumns() {
        List<Integer> all = IntStream.range(0, 12).boxed().toList();
        return new Chart(
                "many-columns",
                Kind.COLUMNS,
                words("Buổi sinh hoạt theo loại, từng tháng", "Số buổi"),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> "Tháng " + month + "/2026")
                        .toList(),
                List.of(
                        series(
                                "Thường kỳ",
                                all,
                                340.0,
                                338.0,
                                341.0,
                                340.0,
                                339.0,
                                340.0,
                                337.0,
                                336.0,
                                341.0,
                                342.0,
                                342.0,
                                341.0),
                        series(
                                "Chuyên đề",
                                all,
                                20.0,
                                64.0,
                                251.0,
                                33.0,
                                70.0,
                                240.0,
                                28.0,
                                90.0,
                                233.0,
                                41.0,
                                120.0,
                                198.0),
                        series("Kết hợp", all, 5.0, 0.0, 12.0, null, 8.0, 22.0, 3.0, 4.0, 30.0, 6.0, 9.0, 25.0)),
                Optional.empty(),
                axis(0, 400, 100, ""));
    }

    public static Chart topics() {
        return new Chart(
                "topics",
                Kind.STACKED_COLUMNS,
                words(
                        "Chuyên đề về chuyển đổi số tăng từ 2 lên 9 buổi",
                        "Số buổi sinh hoạt chuyên đề theo quý và chủ đề"),
                QUARTERS,
                List.of(
                        series("Học tập Bác", List.of(0, 1, 2, 3), 12.0, 14.0, 13.0, 15.0),
                        series("Xây dựng Đảng", List.of(0, 1, 2, 3), 8.0, 9.0, 11.0, 9.0),
                        series("Kinh tế – xã hội và nhiệm vụ chuyên môn", List.of(0, 1, 2, 3), 6.0, 7.0, 5.0, 8.0),
                        series("Chuyển đổi số", List.of(0, 1, 2, 3), 2.0, 4.0, 6.0, 9.0)),
                Optional.empty(),
                axis(0, 45, 5, ""));
    }

    /** The last column has parts too thin for names: a key takes their place. */
    public static Chart thinTopics() {
        return new Chart(
                "thin-topics",
                Kind.STACKED_COLUMNS,
                words("Nề nếp sinh hoạt theo tháng", "Số chi bộ theo thời điểm sinh hoạt"),
                MONTHS,
                List.of(
                        series(
                                "Đúng thời gian quy định",
                                MONTHS_INDEX,
                                300.0,
                                310.0,
                                305.0,
                                306.0,
                                312.0,
                                315.0,
                                318.0,
                                317.0,
                                320.0,
                                325.0,
                                330.0,
                                null),
                        series(
                                "Trường hợp đặc biệt (từ ngày 01 đến ngày 10)",
                                MONTHS_INDEX,
                                30.0,
                                22.0,
                                25.0,
                                24.0,
                                20.0,
                                18.0,
                                16.0,
                                18.0,
                                15.0,
                                12.0,
                                10.0,
                                null),
                        series(
                                "Ngoài quy định",
                                MONTHS_INDEX,
                                8.0,
                                7.0,
                                9.0,
                                8.0,
                                7.0,
                                6.0,
                                5.0,
                                5.0,
                                4.0,
                                3.0,
                                2.0,
                                null),
                        series(
                                "Không sinh hoạt",
                                MONTHS_INDEX,
                                4.0,
                                3.0,
                                3.0,
                                4.0,
                                3.0,
                                3.0,
                                3.0,
                                2.0,
                                3.0,
                                2.0,
                                0.0,
                                null)),
                Optional.empty(),
                axis(0, 350, 50, ""));
    }

    private static final List<Integer> MONTHS_INDEX =
            IntStream.range(0, 12).boxed().toList();

    /** Levels by organisation; the last has reported nothing. */
    public static Chart ratings(int rows) {
        List<String> names =
                IntStream.range(0, rows).mapToObj(SampleCharts::unit).toList();
        List<String> levels = List.of(
                "Hoàn thành xuất sắc nhiệm vụ",
                "Hoàn thành tốt nhiệm vụ",
                "Hoàn thành nhiệm vụ",
                "Không hoàn thành nhiệm vụ");
        List<Series> series = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            List<Point> points = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                points.add(row == rows - 1 ? absent(level) : count(level, row));
            }
            series.add(new Series(levels.get(level), Role.ORDERED, points));
        }
        return new Chart(
                "ratings-" + rows,
                Kind.SHARE_BARS,
                words(
                        "Tỷ lệ hoàn thành xuất sắc khác nhau nhiều giữa các đơn vị",
                        "% số chi bộ theo mức xếp loại; số trong thanh là số chi bộ"),
                names,
                series,
                Optional.empty(),
                axis(0, 100, 20, "%"));
    }

    private static Point absent(int level) {
        return new Point(null, level == 0 ? "chưa báo cáo" : "", false);
    }

    private static Point count(int level, int row) {
        int[] weights = {3 + row % 4, 9 + (row * 7) % 13, (row * 5) % 6, row % 9 == 4 ? 1 : 0};
        return Point.of(BigDecimal.valueOf(weights[level]), weights[level] == 0 ? "" : "" + weights[level]);
    }

    public static Chart cap() {
        return new Chart(
                "cap",
                Kind.BULLET_BARS,
                words(
                        "Khối nông thôn vượt mức 20% «Hoàn thành xuất sắc»",
                        "% xuất sắc trong số «Hoàn thành tốt» trở lên, theo nhóm tương đồng"),
                List.of(
                        "Khối nông thôn",
                        "Khối trường học",
                        "Khối cơ quan",
                        "Khối y tế",
                        "Lực lượng vũ trang",
                        "Doanh nghiệp"),
                List.of(new Series(
                        "Xuất sắc",
                        Role.MAIN,
                        List.of(
                                new Point(new BigDecimal("24"), "24% ▲ vượt", true),
                                Point.of(new BigDecimal("20"), "20%"),
                                Point.of(new BigDecimal("18.8"), "18,8%"),
                                Point.of(new BigDecimal("16.7"), "16,7%"),
                                Point.of(new BigDecimal("0.5"), "0,5%"),
                                new Point(null, "chưa đến thời hạn", false)))),
                reference(20, "Mức tối đa 20%"),
                axis(0, 30, 10, "%"));
    }

    /** Twenty-two long names, a target at the end of the axis. */
    public static Chart targets() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            BigDecimal value =
                    BigDecimal.valueOf(Math.max(0, 100 - i * i * 0.23)).setScale(2, RoundingMode.HALF_UP);
            String text = value.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
            boolean under = value.compareTo(new BigDecimal(100)) < 0;
            points.add(new Point(value, under ? text + " ▼" : text, under));
        }
        return new Chart(
                "targets",
                Kind.BULLET_BARS,
                words(
                        "1/22 đơn vị đạt chỉ tiêu 100% chi bộ sinh hoạt chuyên đề mỗi quý",
                        "% số chi bộ; xếp từ cao xuống thấp"),
                IntStream.range(0, 22).mapToObj(SampleCharts::unit).toList(),
                List.of(new Series("Tỷ lệ", Role.MAIN, points)),
                reference(100, "Chỉ tiêu 100%"),
                axis(0, 100, 20, "%"));
    }

    /** Ten long names under upright bars: they have to slant. */
    public static Chart longNames() {
        return new Chart(
                "long-names",
                Kind.COLUMNS,
                words("Số buổi sinh hoạt chuyên đề ở mười đơn vị", "Số buổi"),
                IntStream.range(0, 10).mapToObj(SampleCharts::unit).toList(),
                List.of(series(
                        "Số buổi",
                        IntStream.range(0, 10).boxed().toList(),
                        4.0,
                        8.0,
                        12.0,
                        3.0,
                        5.0,
                        9.0,
                        11.0,
                        2.0,
                        6.0,
                        7.0)),
                reference(4, "Ít nhất 4 buổi"),
                new Axis(BigDecimal.ZERO, new BigDecimal("12.5"), new BigDecimal("2.5"), ""));
    }

    /** Twenty-four months, a lone value in the second line, two targets' worth of words in the margin. */
    public static Chart twoYears() {
        @Nullable Double[] lone = new Double[24];
        lone[4] = 70.5;
        return new Chart(
                "two-years",
                Kind.LINES,
                words("Tỷ lệ phát biểu tăng dần trong 24 tháng", "% số đảng viên dự sinh hoạt"),
                IntStream.range(0, 24)
                        .mapToObj(i -> "T" + (i % 12 + 1) + "/" + (2025 + i / 12))
                        .toList(),
                List.of(
                        series(
                                "Khối cơ quan",
                                List.of(0, 23),
                                IntStream.range(0, 24)
                                        .mapToObj(i -> 20 + i * 2.5)
                                        .toArray(Double[]::new)),
                        series("Khối doanh nghiệp", List.of(4), lone)),
                reference(50, "Yêu cầu của Đảng ủy Khối: từ 50% trở lên"),
                axis(0, 100, 25, "%"));
    }

    /** Two steps of a scale as stacked columns, with a line to compare with. */
    public static Chart levels() {
        return new Chart(
                "levels",
                Kind.STACKED_COLUMNS,
                words("Chất lượng buổi sinh hoạt được chấm điểm", "Số buổi"),
                QUARTERS,
                List.of(
                        new Series("Tốt", Role.ORDERED, points(List.of(0, 1, 2, 3), 120.0, 140.0, 150.0, 160.0)),
                        new Series("Khá", Role.ORDERED, points(List.of(0, 1, 2, 3), 60.0, 40.0, 38.0, 20.0)),
                        new Series("Trung bình", Role.ORDERED, points(List.of(0, 1, 2, 3), 12.0, 9.0, 3.0, 1.0))),
                reference(170, "Kế hoạch 170 buổi"),
                axis(0, 200, 50, ""));
    }

    /** A chart of a year in which nothing has come in. */
    public static Chart nothing() {
        return new Chart(
                "nothing",
                Kind.LINES,
                words("Chưa có số liệu", "% số chi bộ"),
                MONTHS,
                List.of(new Series("Năm 2026", Role.MAIN, points(List.of(), new Double[12]))),
                Optional.empty(),
                axis(0, 100, 25, "%"));
    }

    static String unit(int index) {
        List<String> names = List.of(
                "Đảng bộ Sở Nông nghiệp và Phát triển nông thôn",
                "Đảng bộ Văn phòng Tỉnh ủy",
                "Chi bộ Sở Nội vụ",
                "Đảng bộ Bệnh viện hữu nghị Việt Nam – Cu Ba Đồng Hới",
                "Đảng bộ Sở Giáo dục và Đào tạo",
                "Chi bộ Hội Liên hiệp Phụ nữ",
                "Đảng bộ Trường Đại học Quảng Bình",
                "Đảng bộ Công ty TNHH MTV Lâm công nghiệp Bắc Quảng Bình");
        return names.get(index % names.size()) + (index < names.size() ? "" : " " + (index / names.size() + 1));
    }

    private static Chart.Text words(String title, String subtitle) {
        return new Chart.Text(
                title,
                subtitle + " · năm 2026",
                "Nguồn: báo cáo của 58/58 tổ chức cơ sở đảng; số liệu đến ngày 31/12/2026.",
                title,
                title + ". " + subtitle + ".");
    }

    private static Optional<Reference> reference(int value, String label) {
        return Optional.of(new Reference(BigDecimal.valueOf(value), label));
    }

    private static Axis axis(int from, int to, int step, String suffix) {
        return new Axis(BigDecimal.valueOf(from), BigDecimal.valueOf(to), BigDecimal.valueOf(step), suffix);
    }

    private static Series series(String name, List<Integer> labelled, @Nullable Double... values) {
        return new Series(name, Role.MAIN, points(labelled, values));
    }

    private static List<Point> points(List<Integer> labelled, @Nullable Double... values) {
        List<@Nullable Double> all = Arrays.asList(values);
        return IntStream.range(0, values.length)
                .mapToObj(i -> point(all.get(i), labelled.contains(i)))
                .toList();
    }

    private static Point point(@Nullable Double value, boolean labelled) {
        if (value == null) {
            return Point.none();
        }
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        String text =
                number.toPlainString().replace('.', ',') + (value > 40 && value < 110 && value % 1 != 0 ? "%" : "");
        return Point.of(number, labelled ? text : "");
    }
}
