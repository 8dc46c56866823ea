package vn.nenep.report.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.nenep.report.Block;
import vn.nenep.report.Chart;
import vn.nenep.report.Letterhead;
import vn.nenep.report.Paragraph;
import vn.nenep.report.Report;
import vn.nenep.report.Section;
import vn.nenep.report.Signature;
import vn.nenep.report.Table;
import vn.nenep.report.Table.Align;
import vn.nenep.report.Table.Column;
import vn.nenep.report.Table.Emphasis;
import vn.nenep.report.Table.Row;

/** The annual report of an invented year, with every kind of block. */
public final class SampleReport {

    public static final String HOSTILE = "<script>alert('x')</script> & \"Đảng bộ\"";

    private SampleReport() {}

    public static Report annual() {
        return with(List.of(
                        situation(),
                        results(),
                        discipline(),
                        ratings(),
                        judgement(),
                        outlook(),
                        appendix(),
                        unitByUnit()))
                .with(SampleMaps.pages(3));
    }

    public static Report with(List<Section> sections) {
        return new Report(
                "annual-2026",
                new Letterhead(
                        List.of("ĐẢNG BỘ TỈNH QUẢNG BÌNH"),
                        List.of("ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN TỈNH"),
                        "Số      -BC/ĐUK",
                        "Quảng Bình, ngày     tháng     năm 2026"),
                "BÁO CÁO",
                "kết quả thực hiện Nghị quyết số 03-NQ/ĐUK, ngày 14/10/2021 của Ban Thường vụ Đảng ủy Khối"
                        + " về nâng cao chất lượng sinh hoạt chi bộ năm 2026",
                List.of(
                        "Thực hiện Nghị quyết số 03-NQ/ĐUK, ngày 14/10/2021 về nâng cao chất lượng sinh hoạt chi bộ trong"
                                + " Đảng bộ Khối các cơ quan tỉnh, Ban Thường vụ Đảng ủy Khối báo cáo kết quả thực hiện năm 2026"
                                + " như sau:"),
                sections,
                new Signature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Thị Ánh Tuyết"),
                List.of(
                        "Ban Thường vụ Tỉnh ủy (báo cáo),",
                        "Ban Tổ chức Tỉnh ủy,",
                        "Các đồng chí Ủy viên Ban Chấp hành Đảng bộ Khối,",
                        "Các tổ chức cơ sở đảng trực thuộc,",
                        "Lưu BTC, VPĐUK."),
                LocalDate.of(2026, 12, 31));
    }

    public static Report ofBlocks(Block... blocks) {
        return with(List.of(new Section(1, "I- KẾT QUẢ", false, List.of(blocks))));
    }

    public static Table table(int rows, int columns) {
        List<Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Column(
                        i == 0 ? "STT" : i == 1 ? "Tổ chức cơ sở đảng" : "Chỉ số " + i + " (%)",
                        i == 0 ? Align.CENTRE : i == 1 ? Align.LEFT : Align.RIGHT,
                        i == 0 ? 3 : i == 1 ? 16 : 5))
                .toList();
        List<Row> body = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(
                        column == 0
                                ? "" + (row + 1)
                                : column == 1
                                        ? SampleCharts.unit(row)
                                        : String.format(Locale.ROOT, "%d,%02d", 60 + (row * 7 + column) % 40, row));
            }
            body.add(Row.of(cells));
        }
        return new Table("wide-" + columns, "Kết quả theo từng tổ chức cơ sở đảng", heads, body);
    }

    private static Section situation() {
        return new Section(
                1,
                "I- ĐẶC ĐIỂM TÌNH HÌNH",
                false,
                List.of(
                        Paragraph.body(
                                "Đảng bộ Khối các cơ quan tỉnh có 58 tổ chức cơ sở đảng (32 đảng bộ, 26 chi bộ cơ sở), 342 chi"
                                        + " bộ trực thuộc đảng ủy cơ sở với 5.214 đảng viên. Có 57/58 tổ chức cơ sở đảng gửi báo cáo, đạt"
                                        + " 98,28%."),
                        Paragraph.item("Thành lập mới 2 chi bộ; sáp nhập 1 đảng bộ."),
                        Paragraph.item("Chưa gửi báo cáo: Chi bộ Hội Liên hiệp Phụ nữ (Quý IV)."),
                        Paragraph.note(
                                "Ghi chú: số liệu lấy từ báo cáo của các tổ chức cơ sở đảng đến ngày 31/12/2026; tỷ lệ làm tròn"
                                        + " đến hai chữ số thập phân, kết luận đạt hay chưa đạt tính trên số chưa làm tròn."),
                        Paragraph.toEdit("[cần biên tập: nêu đặc điểm nổi bật của năm, thuận lợi và khó khăn]")));
    }

    private static Section results() {
        Table targets = new Table(
                "targets",
                "Kết quả thực hiện các chỉ tiêu của Nghị quyết",
                List.of(
                        new Column("STT", Align.CENTRE, 4),
                        new Column("Chỉ tiêu", Align.LEFT, 24),
                        new Column("Mục tiêu (%)", Align.RIGHT, 7),
                        new Column("Số đạt", Align.RIGHT, 6),
                        new Column("Tổng số", Align.RIGHT, 6),
                        new Column("Kết quả (%)", Align.RIGHT, 7),
                        new Column("Đánh giá", Align.CENTRE, 8)),
                List.of(
                        new Row(Emphasis.GROUP, List.of("", "Nề nếp sinh hoạt", "", "", "", "", "")),
                        Row.of(List.of(
                                "1",
                                "Chi bộ sinh hoạt thường kỳ hằng tháng",
                                "100",
                                "4.098",
                                "4.104",
                                "99,85",
                                "Chưa đạt")),
                        Row.of(List.of(
                                "2",
                                "Chi bộ sinh hoạt đúng thời gian quy định",
                                "100",
                                "3.911",
                                "4.104",
                                "95,30",
                                "Chưa đạt")),
                        new Row(Emphasis.GROUP, List.of("", "Sinh hoạt chuyên đề", "", "", "", "", "")),
                        Row.of(List.of(
                                "3",
                                "Chi bộ sinh hoạt chuyên đề ít nhất một lần mỗi quý",
                                "100",
                                "1.342",
                                "1.342",
                                "100",
                                "Đạt")),
                        Row.of(List.of("4", HOSTILE, "80", "1.234.567", "1.345.678", "91,74", "Đạt")),
                        new Row(Emphasis.TOTAL, List.of("", "Cộng", "", "1.243.918", "1.355.228", "", "2/4 đạt"))));
        return new Section(
                1,
                "II- KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
                false,
                List.of(
                        Paragraph.body("Trong 4 chỉ tiêu có số liệu, 2 chỉ tiêu đạt, 2 chỉ tiêu chưa đạt (Bảng 1)."),
                        targets,
                        Paragraph.body(
                                "So với năm 2025, tỷ lệ chi bộ sinh hoạt đúng thời gian quy định tăng 1,2 điểm %."),
                        SampleCharts.targets()));
    }

    private static Section discipline() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body("Tỷ lệ đảng viên dự sinh hoạt bình quân đạt 93,10%, thấp nhất tháng 2 (88,5%)."));
        SampleCharts.all().stream()
                .filter(chart ->
                        chart.kind() != Chart.Kind.SHARE_BARS && !chart.id().equals("targets"))
                .forEach(chart -> {
                    blocks.add(chart);
                    blocks.add(Paragraph.body("Có 57/58 tổ chức cơ sở đảng gửi báo cáo đầy đủ; số liệu của các đơn vị"
                            + " chưa gửi không tính vào mẫu số."));
                });
        return new Section(2, "1. Nề nếp sinh hoạt chi bộ", false, blocks);
    }

    private static Section ratings() {
        return new Section(
                3,
                "1.1. Đánh giá, xếp loại chất lượng",
                false,
                List.of(SampleCharts.ratings(6), SampleCharts.ratings(30)));
    }

    private static Section judgement() {
        return new Section(
                1,
                "III- ĐÁNH GIÁ CHUNG",
                false,
                List.of(
                        Paragraph.toEdit("[cần biên tập: ưu điểm]"),
                        Paragraph.toEdit("[cần biên tập: hạn chế, nguyên nhân]")));
    }

    private static Section outlook() {
        return new Section(
                1,
                "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027",
                false,
                List.of(Paragraph.body(
                        "Tiếp tục thực hiện nghiêm Nghị quyết số 03-NQ/ĐUK; chấn chỉnh các chi bộ sinh hoạt ngoài thời"
                                + " gian quy định.")));
    }

    private static Section appendix() {
        return new Section(1, "PHỤ LỤC 1. KẾT QUẢ THEO TỔ CHỨC CƠ SỞ ĐẢNG", true, true, List.of(table(70, 12)));
    }

    private static Section unitByUnit() {
        return new Section(
                1, "PHỤ LỤC 2. TỪNG TỔ CHỨC", false, true, List.of(SampleMaps.map(32), SampleMaps.league(32)));
    }
}
