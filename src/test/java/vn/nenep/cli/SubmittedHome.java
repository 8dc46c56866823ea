package vn.nenep.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A home in which chi bộ cơ sở have sent form 01-SH for the first quarter of 2025 in every way there is. */
final class SubmittedHome {

    /** Long after: what was received counts whenever it came. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final List<String> HEADINGS =
            List.of("Mã chi bộ", "Tháng", "Ngày sinh hoạt", "Loại sinh hoạt", "Tổng số đảng viên", "Phải dự", "Có mặt");

    private final HomeFolder home;
    private final List<String> arrivals = new ArrayList<>(List.of("file,received_at"));

    private SubmittedHome(HomeFolder home) {
        this.home = home;
    }

    static HomeFolder in(Path folder) throws IOException {
        SubmittedHome submitted = new SubmittedHome(HomeFolder.withDefinitions(folder));
        submitted.write();
        return submitted.home;
    }

    /** Sends a version without a mistake, now. */
    static void correct(HomeFolder home, String code) throws IOException {
        new SubmittedHome(home).good(code, "_dung", "2026-03-31T05:00:00");
    }

    private void write() throws IOException {
        writeRegister();
        good("K01", "", "2025-04-15T23:59:00");
        good("K02", "", "2025-04-20T08:00:00");
        send(
                "K03",
                "",
                "2025-04-10T08:00:00",
                HEADINGS,
                List.of(List.of("K03", "1", "28/01/2025", "Chuyên đề", "9", "9", "9")));
        held("K04", "", "2025-04-10T08:00:00");
        blocked("K05", "", "2025-04-10T08:00:00");
        blocked("K08", "", "2025-04-10T08:00:00");
        good("K08", "_sua", "2025-04-18T08:00:00");
        held("K09", "", "2025-04-09T08:00:00");
        good("K09", "_sua", "2025-04-25T08:00:00");
        good("K10", "", "2025-04-10T08:00:00");
        blocked("K10", "_sua", "2025-04-19T08:00:00");
        unreadable("2025/Q1/K11_01-SH_2025-Q1.xlsx");
        held("K12", "", "2025-04-20T08:00:00");
        good("K13", "", "2025-04-10T08:00:00");
        unreadable("2025/Q1/ban chup.xlsx");
        home.writeText("input/arrivals.csv", String.join("\n", arrivals) + "\n");
    }

    private void writeRegister() throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("Mã", "Tên tổ chức", "Loại hình", "Mã cấp trên", "Từ ngày", "Đến ngày", "Thư điện tử"),
                List.of("K00", "Đảng ủy Khối Mẫu", "Đảng ủy Khối", "", "01/01/2020", "", "")));
        for (int i = 1; i <= 13; i++) {
            String code = "K" + (i < 10 ? "0" : "") + i;
            // K07 begins after the quarter, K13 ends within it; K06 and K12 have no address
            String from = i == 7 ? "01/05/2025" : "01/01/2020";
            String to = i == 13 ? "28/02/2025" : "";
            String contact = i == 6 || i == 12 ? "" : "k" + i + "@khoi.example";
            rows.add(List.of(code, "Chi bộ Mẫu " + i, "Chi bộ cơ sở", "K00", from, to, contact));
        }
        home.writeWorkbook("input/danh-muc.xlsx", "Danh mục", rows);
        arrivals.add("danh-muc.xlsx,2025-01-02T08:00:00");
    }

    private void good(String code, String suffix, String receivedAt) throws IOException {
        send(code, suffix, receivedAt, HEADINGS, List.of(List.of(code, "1", "28/01/2025", "Thường kỳ", "9", "9", "9")));
    }

    /** Two rows whose date does not exist, and one that is taken in. */
    private void held(String code, String suffix, String receivedAt) throws IOException {
        send(
                code,
                suffix,
                receivedAt,
                HEADINGS,
                List.of(
                        List.of(code, "1", "28/01/2025", "Thường kỳ", "9", "9", "9"),
                        List.of(code, "2", "30/02/2025", "Thường kỳ", "9", "9", "9"),
                        List.of(code, "3", "30/02/2025", "Thường kỳ", "9", "9", "9")));
    }

    /** Without a column that has to be there. */
    private void blocked(String code, String suffix, String receivedAt) throws IOException {
        send(
                code,
                suffix,
                receivedAt,
                HEADINGS.subList(0, 6),
                List.of(List.of(code, "1", "28/01/2025", "Thường kỳ", "9", "9")));
    }

    private void send(String code, String suffix, String receivedAt, List<String> headings, List<List<String>> rows)
            throws IOException {
        String name = "2025/Q1/" + code + "_01-SH" + suffix + ".xlsx";
        Files.createDirectories(home.path("input/2025/Q1"));
        List<List<String>> all = new ArrayList<>(List.of(
                List.of("Biểu 01-SH"), List.of("Mã đơn vị: " + code), List.of("Kỳ báo cáo: Quý I/2025"), headings));
        all.addAll(rows);
        home.writeWorkbook("input/" + name, "01-SH", all);
        arrivals.add(name + "," + receivedAt);
    }

    private void unreadable(String name) throws IOException {
        home.writeText("input/" + name, "PK\u0003\u0004 cut off " + name);
        arrivals.add(name + ",2025-04-11T08:00:00");
    }
}
