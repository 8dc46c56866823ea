package vn.nenep.report.content;

import java.util.List;
import vn.nenep.report.Block;
import vn.nenep.report.Paragraph;

/** The slots that people write, and the notes that explain the numbers. */
final class NoteBlocks {

    private NoteBlocks() {}

    static List<Block> assessment(Material material) {
        return List.of(
                Paragraph.toEdit("[cần biên tập] Ưu điểm: …"),
                Paragraph.toEdit("[cần biên tập] Hạn chế, khuyết điểm: …"),
                Paragraph.toEdit("[cần biên tập] Nguyên nhân: …"));
    }

    static List<Block> tasks(Material material) {
        return List.of(
                Paragraph.toEdit("[cần biên tập] Phương hướng, nhiệm vụ năm " + (material.year() + 1) + ": …"),
                Paragraph.toEdit("[cần biên tập] Kiến nghị, đề xuất: …"));
    }

    static List<Block> notes(Material material) {
        return List.of(
                Paragraph.note("Số liệu tính đến ngày " + Numbers.date(material.asOf())
                        + "; lấy từ các biểu do tổ chức cơ sở đảng báo cáo, bản nộp sau thay bản nộp trước."),
                Paragraph.note(
                        "Tỷ lệ của toàn Khối bằng tổng tử số chia tổng mẫu số, không lấy trung bình các tỷ lệ; làm tròn đến hai chữ số "
                                + "thập phân; chỉ ghi 100% khi tử số bằng mẫu số."),
                Paragraph.note(
                        "«Chưa rõ»: chi bộ đến hạn nhưng tổ chức cơ sở đảng chưa báo cáo hoặc dòng số liệu bị giữ lại; không tính là không "
                                + "thực hiện. Dấu «–»: không có gì để tính."),
                Paragraph.note(
                        "Sinh hoạt đúng thời gian quy định: trong 7 ngày cuối tháng, trường hợp đặc biệt không quá ngày 10 tháng sau "
                                + "(Nghị quyết 03-NQ/ĐUK, mục III.2.3)."));
    }
}
