package vn.nenep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.workbook.Sheet;

/** What senders do to the layout of a form, and what must come out all the same ({@code forms.md}, Common layout). */
class LayoutTest {

    private static final String TOP = """
            Biểu 01-SH
            Đơn vị báo cáo: Đảng bộ Sở Tài chính (Mã: K01)
            Kỳ báo cáo: Quý I năm 2025
            """;
    private static final String HEADER =
            "STT | Mã chi bộ | Tên chi bộ | Tháng | Ngày sinh hoạt | Loại sinh hoạt | Tổng số đảng viên | Phải dự | Có mặt\n";
    private static final String TWO_ROWS = """
            1 | K01.01 | Chi bộ Văn phòng | 3 | 28/03/2025 | TK | #10 | #10 | #10
            2 | K01.02 | Chi bộ Thanh tra | 3 | 29/03/2025 | TK | #20 | #20 | #20
            """;

    private static Received read(String drawing, Sheet.MergedSpan... merged) {
        return Received.of("a.xlsx", Received.sheet("Sheet1", drawing, merged));
    }

    private static void bothRowsAreRead(Received received) {
        assertThat(received.findings()).filteredOn(one -> !one.endsWith("S05")).isEmpty();
        assertThat(received.accepted("month", "total", "present"))
                .containsExactly("[K01.01] 2025-03 10 10", "[K01.02] 2025-03 20 20");
    }

    @Test
    void aPlainForm() {
        bothRowsAreRead(read(TOP + HEADER + TWO_ROWS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)",
                "#1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9",
                "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9",
                "A | B | C | 1 | 2 | 3 | 4 | 5 | 6",
                "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8=9+10) | (9)=(7)-(8)",
                "I | Khối Đảng",
                "I | | | Tháng 3",
                "I | | Khối Đảng | | | | #30 | #30 | #30",
                "A | | Chi bộ khối quản lý",
                " | | Cộng (I) | | | | #5 | #5 | #5",
                " | | Cộng IV | | | | #5 | #5 | #5",
                "Cộng tháng 3 | | | | | | #5 | #5 | #5",
                "TÌNH HÌNH SINH HOẠT CHI BỘ QUÝ I",
                " | | | | | (tiếp theo trang trước)",
                "STT | Mã chi bộ | Tên chi bộ | Tháng | Ngày sinh hoạt | Loại sinh hoạt | Tổng số đảng viên | Phải dự | Có mặt"
            })
    void rowsThatAreNoDataArePassedOver(String line) {
        bothRowsAreRead(read(TOP + HEADER + line + "\n" + TWO_ROWS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ghi chú: số liệu do chi bộ tự kê khai",
                "*) Không tính đảng viên sinh hoạt tạm thời",
                "NGƯỜI LẬP BIỂU | | | | T/M CẤP ỦY",
                "| | | | TM. ĐẢNG ỦY",
                "| | | | | | Đồng Hới, ngày 5 tháng 4 năm 2025",
                "| | | | BÍ THƯ",
                "Nơi nhận: | | | | T/M CHI BỘ"
            })
    void theTableEndsAtNotesAndSignatures(String line) {
        bothRowsAreRead(read(TOP + HEADER + TWO_ROWS + line + "\nNguyễn Văn A | | | | Trần Thị B | x\n"));
    }

    @Test
    void aTableGoesOnUnderTheSignaturesOfAPageWithItsHeader() {
        List<String> rows = TWO_ROWS.lines().toList();
        bothRowsAreRead(read(TOP + HEADER + rows.get(0) + "\nNGƯỜI LẬP BIỂU | | T/M CẤP ỦY\n" + HEADER + rows.get(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng cộng", "CỘNG", "Tổng số", "Cộng (I+II)", "Toàn Đảng bộ"})
    void aTotalIsHeldAgainstAllRowsAboveOrBelow(String label) {
        String right = "| " + label + " | | | | | #30 | #30 | #30\n";
        String wrong = "| | " + label + " | | | | #31 | #30 | 30\n";
        bothRowsAreRead(read(TOP + HEADER + right + TWO_ROWS));
        bothRowsAreRead(read(TOP + HEADER + TWO_ROWS + right));
        assertThat(read(TOP + HEADER + wrong + TWO_ROWS).cells("S04")).containsExactly("G5");
        assertThat(read(TOP + HEADER + TWO_ROWS + wrong).cells("S04")).containsExactly("G7");
    }

    @Test
    void aTotalCountsHeldRowsAndSumsOfGroupsAreNoTotals() {
        String held = "3 | K01.99 | Chi bộ X | 3 | 29/03/2025 | TK | #5 | #5 | #5\n";
        assertThat(read(TOP + HEADER + TWO_ROWS + held + "Tổng | | | | | | #35 | #35 | #35")
                        .findings())
                .contains("B7 R01")
                .noneMatch(one -> one.endsWith("S04"));
        List<String> rows = TWO_ROWS.lines().toList();
        bothRowsAreRead(read(TOP + HEADER + rows.get(0) + "\nCộng | | | | | | #10 | #10 | #10\n" + rows.get(1)
                + "\nCộng | | | | | | #20 | #20 | #20"));
    }

    @Test
    void headingsMayBeSplitNumberedBracketedOrTypedWithoutMarks() {
        bothRowsAreRead(read(TOP + """
                Số | Mã | Tên | Buổi sinh hoạt | | | Số lượng đảng viên | |
                TT | chi bộ | chi bộ | Tháng (4) | Ngày | Loại | Tổng | Phải | Có
                | | | | sinh hoạt | sinh hoạt | số ĐV | dự | mặt
                """ + TWO_ROWS));
        bothRowsAreRead(read(TOP + """
                STT (1) | MÃ CHI BỘ (2) | Tên\\nchi bộ | Tháng [4] | Ngày sinh hoạt (dd/mm/yyyy) | Loại | Tổng số đảng viên* | Phải dự (đ/c) | 9. Có mặt
                """ + TWO_ROWS));
        bothRowsAreRead(read(TOP
                + "STT | Ma chi bo | Ten chi bo | Thang | Ngay hop | Loai | Tong so dang vien | Phai du | Co mat\n"
                + TWO_ROWS));
    }

    @Test
    void aColumnWithARemarkDoesNotTakeThePlaceOfThePlainOne() {
        Received received = read(TOP + HEADER.strip() + " | Có mặt (nữ)\n" + TWO_ROWS.replace("#10\n", "#10 | #4\n"));
        bothRowsAreRead(received);
        assertThat(received.cells("S03")).containsExactly("J4");
    }

    @Test
    void theTableMayStartAnywhereWithBlankColumnsBetween() {
        bothRowsAreRead(read(
                "\n\n" + TOP + (HEADER + TWO_ROWS).replaceAll("(?m)^", " | | ").replace(" | ", " | | ")));
    }

    @Test
    void whatIsMergedDownHoldsForItsRowsButNumbersDoNot() {
        String rows = """
                1 | K01.01 | | 3 | 28/03/2025 | TK | #10 | #10 | #10
                2 | | | | 29/03/2025 | CĐ | #10 | #10 | #10
                """;
        Received received =
                read(TOP + HEADER + rows, new Sheet.MergedSpan(5, 6, 1, 1), new Sheet.MergedSpan(5, 6, 3, 3));
        assertThat(received.accepted("month", "kind"))
                .containsExactly("[K01.01] 2025-03 regular", "[K01.01] 2025-03 thematic");
        assertThat(read(TOP + HEADER + rows).findings()).contains("B6 C01", "D6 C01");
        String counts = TWO_ROWS.replace("#20 | #20 | #20", "| #20 | #20");
        assertThat(read(TOP + HEADER + counts, new Sheet.MergedSpan(5, 6, 6, 6)).findings())
                .contains("G6 C01");
    }

    @Test
    void aRowStruckThroughIsIgnoredAndListed() {
        String struck = "~2~ | ~K01.02~ | ~Chi bộ Thanh tra~ | ~3~ | ~30/03/2025~ | ~TK~ | ~#9~ | ~#9~ | ~#9~\n";
        Received received = read(TOP + HEADER + TWO_ROWS + struck + "Cộng | | | | | | #30 | #30 | #30\n");
        assertThat(received.findings()).filteredOn(one -> !one.endsWith("S05")).containsExactly("A7 S06");
    }

    @Test
    void severalSheetsOfOneFormAreOneReport() {
        List<String> rows = TWO_ROWS.lines().toList();
        Received received = Received.of(
                "a.xlsx",
                Received.sheet("T3", TOP + HEADER + rows.get(0)),
                Received.sheet("T3 (2)", TOP + HEADER + rows.get(1) + "\n" + rows.get(0)),
                Received.sheet("DM", "Danh mục dùng chung\nThường kỳ\nChuyên đề"));
        assertThat(received.submissions()).containsExactly("01-SH K01 2025-Q1");
        assertThat(received.findings()).contains("B6 R03").noneMatch(one -> one.contains("W04"));
        assertThat(received.cells("S05"))
                .as("K01.03 and K01.04 in January, not the two that have rows")
                .hasSize(2);
    }

    @Test
    void aCellWhoseRowIsHeldIsNotWithoutARow() {
        String late = "3 | K01.04 | | 3 | 29/03/2025 | TK | #5 | #5 | #5\n";
        Received received = read(TOP + HEADER + TWO_ROWS + late);
        assertThat(received.findings()).contains("B7 R02");
        assertThat(received.cells("S05")).as("K01.03 only").hasSize(1);
    }
}
