package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.cli.HomeFolder.Result;

class QuestionsCommandTest {

    private static final int COMMITTEES = 10;

    @TempDir
    private Path folder;

    private HomeFolder home;

    /** Ten chi bộ cơ sở that all registered HTXSNV and got HTNV but for the last one, which sent the third one's form 01-SH. */
    @BeforeEach
    void takeIn() throws IOException {
        home = HomeFolder.withDefinitions(folder);
        List<List<String>> register = new ArrayList<>(List.of(
                List.of("Mã", "Tên tổ chức", "Loại hình", "Mã cấp trên", "Từ ngày"),
                List.of("K00", "Đảng ủy Khối Mẫu", "Đảng ủy Khối", "", "01/01/2020")));
        for (int i = 1; i <= COMMITTEES; i++) {
            String code = code(i);
            register.add(List.of(code, "Chi bộ Mẫu " + i, "Chi bộ cơ sở", "K00", "01/01/2020"));
            send(
                    code,
                    "02-CT",
                    "Năm 2025",
                    List.of(
                            List.of(
                                    "Mã chi bộ",
                                    "Mức đăng ký phấn đấu",
                                    "Tổng số chi ủy viên, bí thư",
                                    "Tổng số đảng viên thuộc diện"),
                            List.of(code, "HTXSNV", "3", "9")));
            send(
                    code,
                    "03-XL",
                    "Năm 2025",
                    List.of(
                            List.of(
                                    "Mã tổ chức",
                                    "Xếp loại tổ chức đảng",
                                    "Tổng số đảng viên",
                                    "Thuộc diện đánh giá",
                                    "Chưa đánh giá"),
                            List.of(code, i == COMMITTEES ? "HTXSNV" : "HTNV", "9", "9", "9")));
        }
        home.writeWorkbook("input/danh-muc.xlsx", "Danh mục", register);
        meetings(code(3));
        meetings(code(COMMITTEES));
        assertThat(home.run("import").code()).isZero();
    }

    private static String code(int number) {
        return "K" + (number < 10 ? "0" : "") + number;
    }

    private void send(String code, String form, String period, List<List<String>> table) throws IOException {
        List<List<String>> rows =
                new ArrayList<>(List.of(List.of("Biểu " + form), List.of("Mã đơn vị: " + code), List.of(period)));
        rows.addAll(table);
        home.writeWorkbook("input/" + code + "_" + form + ".xlsx", form, rows);
    }

    private void meetings(String code) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(
                "Mã chi bộ",
                "Tháng",
                "Ngày sinh hoạt",
                "Loại sinh hoạt",
                "Tên chuyên đề",
                "Tổng số đảng viên",
                "Phải dự",
                "Có mặt",
                "Vắng có lý do",
                "Số ĐV phát biểu")));
        for (int i = 0; i < 6; i++) {
            int month = 1 + i / 2;
            rows.add(List.of(
                    code,
                    String.valueOf(month),
                    (22 + i) + "/0" + month + "/2025",
                    i % 2 == 0 ? "Thường kỳ" : "Chuyên đề",
                    "Học tập",
                    "20",
                    "20",
                    String.valueOf(14 + i),
                    String.valueOf(6 - i),
                    String.valueOf(3 + i)));
        }
        send(code, "01-SH", "Kỳ báo cáo: Quý I/2025", rows);
    }

    @Test
    void asksByCommitteeAtMostAScreenful() {
        Result asked = home.run("can-hoi", "--year", "2025");

        assertThat(asked.code()).isZero();
        assertThat(asked.outLines())
                .contains(
                        "Cần hỏi lại: 10 điều. Đây không phải là lỗi; số liệu vẫn được tính như đã nhận.",
                        "K01 – Chi bộ Mẫu 1",
                        "  Q01  2025: đăng ký «HTXSNV», được xếp loại «HTNV»",
                        "       - K01_02-CT.xlsx [02-CT] B5",
                        "K03 – Chi bộ Mẫu 3",
                        "  Q08  2025-Q1: biểu 01-SH: 6 dòng liền nhau trùng hoàn toàn, có 31 giá trị khác nhau",
                        "       Trùng với biểu của K10 – Chi bộ Mẫu 10, kỳ 2025-Q1.",
                        "       - K03_01-SH.xlsx [01-SH] B5:J10",
                        "       - K10_01-SH.xlsx [01-SH] B5:J10",
                        "… và 4 điều khác.")
                .doesNotContain("K09 – Chi bộ Mẫu 9")
                .hasSizeLessThan(46);
    }

    @Test
    void writesAllOfThemToAFileTheSameEachTime() throws IOException {
        Path file = home.path("can-hoi.csv");

        assertThat(home.run("questions", "--year", "2025", "--csv", file.toString())
                        .outLines())
                .contains("Đã ghi 10 điều cần hỏi lại.");
        byte[] first = Files.readAllBytes(file);
        home.run("questions", "--year", "2025", "--csv", file.toString());

        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(Files.readAllLines(file))
                .hasSize(11)
                .startsWith("code,title,period,committee,committee_name,subject,subject_name,seen,compared,why,sources")
                .element(1)
                .asString()
                .startsWith("Q01,Kết quả xếp loại khác xa mức đăng ký phấn đấu,2025,K01,Chi bộ Mẫu 1,K01,Chi bộ Mẫu 1,"
                        + "\"đăng ký «HTXSNV», được xếp loại «HTNV»\",Thấp hơn mức đăng ký 2 bậc.,")
                .endsWith(",K01_02-CT.xlsx [02-CT] B5; K01_03-XL.xlsx [03-XL] B5");
    }

    @Test
    void asksOnlyOfOnePeriodOrOneUnit() {
        Result quarter = home.run("--json", "questions", "--year", "2025", "--period", "q1");
        Result other = home.run("--lang", "en", "questions", "--year", "2025", "--unit", "K10");

        assertThat(quarter.out())
                .startsWith("{\"schema\":1,\"command\":\"questions\",\"exit\":0,\"period\":\"2025-Q1\"")
                .containsOnlyOnce("\"code\":\"Q08\"")
                .doesNotContain("Q01");
        assertThat(other.outLines())
                .contains(
                        "To be asked: 1. These are no errors; the data count as received.",
                        "       The same as in the form of K10 – Chi bộ Mẫu 10 for 2025-Q1.",
                        "All of them, one a line: nenep --home " + folder
                                + " questions --year 2025 --unit K10 --csv can-hoi.csv");
    }

    @Test
    void saysWhenThereIsNothingToAsk() {
        Result none = home.run("questions", "--year", "2025", "--period", "H2");

        assertThat(none.code()).isZero();
        assertThat(none.outLines()).containsExactly("Không có điều gì cần hỏi lại.");
        // the first year of all has none before it
        assertThat(home.run("questions", "--year", "1900")).isEqualTo(none);
    }

    @Test
    void refusesWhatIsNoPeriodOfTheYearAndWhoIsNotThere() {
        Result period = home.run("questions", "--year", "2025", "--period", "2024-Q1");
        Result unit = home.run("questions", "--year", "2025", "--unit", "K99");

        assertThat(period.code()).isEqualTo(2);
        assertThat(period.err()).contains("Không có kỳ «2024-Q1»", "2025-Q1");
        assertThat(unit.code()).isEqualTo(2);
        assertThat(unit.err()).contains("K99");
    }
}
