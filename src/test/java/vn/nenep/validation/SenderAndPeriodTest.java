package vn.nenep.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sheet says who sends it and for when, and what the folder and the file's name say when it does not. */
class SenderAndPeriodTest {

    private static final String TABLE = """
            Mã chi bộ | Tháng | Ngày sinh hoạt | Loại sinh hoạt | Tổng số đảng viên | Phải dự | Có mặt
            K01.01 | 3 | 28/03/2025 | TK | 10 | 10 | 10
            """;

    private static Received read(String file, String top) {
        return Received.of(file, Received.sheet("Sheet1", top.replace("/n", "\n") + "\n\n" + TABLE));
    }

    @ParameterizedTest(name = "«{0}» in {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Đơn vị báo cáo: Đảng bộ Sở Tài chính (Mã: K01)/nKỳ báo cáo: Quý I năm 2025;a.xlsx",
                "Mã đơn vị: K01/nQuý 1/2025;a.xlsx",
                "Mã đơn vị: | K01/nKỳ báo cáo: | Quý I năm 2025;a.xlsx",
                "Mã số: k01./nQ1-2025;a.xlsx",
                "Đơn vị báo cáo: | Đảng bộ Sở Tài chính/nQuý I, năm 2025;a.xlsx",
                "Đơn vị báo cáo: K01/nQuý I (2025);a.xlsx",
                "Đơn vị báo cáo: K01 - Đảng bộ Sở Tài chính/nQuý 01/2025;a.xlsx",
                "Đơn vị báo cáo: Sở Tài chính - Kỳ báo cáo: Quý I năm 2025;a.xlsx",
                "Đơn vị: ĐB Sở Tài Chính (cơ sở)/nQuí I/2025;a.xlsx",
                "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH/nĐẢNG BỘ SỞ TÀI CHÍNH/nQúy I năm 2025;a.xlsx",
                "Đơn vị báo cáo: …………/nĐẢNG BỘ SỞ TÀI CHÍNH/nQuý một năm 2025;a.xlsx",
                "Biểu 01-SH;2025/Q1/K01.xlsx",
                "Biểu 01-SH;2025/Q1/K01(1).xlsx",
                "Biểu 01-SH;2025/Q1/Bản sao của K01_01-SH_Q1-2025.xlsx",
                "Biểu 01-SH;K01/2025/Q1/bao cao.xlsx",
                "Quý I/2025;K01 bao cao.xlsx",
                "Mã: K01;bao cao quy 1 nam 2025.xlsx",
                "Mã: K01;2025/Q2/K02 Q1-2025.xlsx",
                "Mã: K01/nQuý I năm 2025;2025/Q2/K02_Q2-2025.xlsx"
            })
    void theSenderAndTheQuarterAreFound(String top, String file) {
        assertThat(read(file, top).submissions()).containsExactly("01-SH K01 2025-Q1");
    }

    @ParameterizedTest(name = "«{0}» in {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Mã: K98/nQuý I năm 2025;K01.xlsx;A1 W05",
                "Đơn vị báo cáo: Đảng bộ Sở Ngoại vụ/nQuý I năm 2025;K01.xlsx;A1 W05",
                "Đơn vị báo cáo: Đảng bộ Sở Tài chánh/nQuý I năm 2025;K01.xlsx;A1 W05",
                "Quý I năm 2025;bao cao.xlsx;W05",
                "Quý I năm 2025;K01 va K02.xlsx;W05",
                "Mã: K01;bao cao.xlsx;W06",
                "Mã: K01;2025/H1/bao cao.xlsx;W06",
                "Mã: K01/nNăm 2025;bao cao.xlsx;W06",
                "Mã: K01/nQuý I năm 2025/n(Quý II năm 2025);2025/Q1/K01.xlsx;A3 W06"
            })
    void whatIsNotSaidOrSaidTwiceIsReturned(String top, String file, String finding) {
        assertThat(read(file, top).findings()).containsExactly(finding);
    }

    @Test
    void aNameWithoutItsMarksIsTakenWithANotice() {
        Received received = read("a.xlsx", "Đơn vị báo cáo: Dang bo So Tai chinh/nQuý I năm 2025");
        assertThat(received.submissions()).containsExactly("01-SH K01 2025-Q1");
        assertThat(received.cells("C08")).contains("A1");
    }
}
