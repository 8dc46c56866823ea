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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.cli.HomeFolder.Result;

/** A committee with one cell, whose first quarter has a good row, a late one and one that is held. */
class TraceCommandTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void takeIn() throws IOException {
        home = HomeFolder.withDefinitions(folder);
        home.writeRegister();
        home.writeWorkbook(
                "input/K01_01-SH_2025-Q1.xlsx",
                "01-SH",
                List.of(
                        List.of("Biểu 01-SH"),
                        List.of("Mã đơn vị: K01"),
                        List.of("Quý I năm 2025"),
                        List.of(
                                "Mã chi bộ",
                                "Tháng",
                                "Ngày sinh hoạt",
                                "Loại sinh hoạt",
                                "Tổng số đảng viên",
                                "Phải dự",
                                "Có mặt"),
                        List.of("K01.01", "1", "27/01/2025", "Định kỳ", "9", "9 đ/c", "9"),
                        List.of("K01.01", "2", "12/03/2025", "Thường kỳ", "9", "9", "9"),
                        List.of("K01.01", "3", "hôm qua", "Thường kỳ", "9", "9", "9")));
        assertThat(home.run("import").code()).isEqualTo(1);
    }

    private Result trace(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--as-of", "2026-01-15"));
        return home.run(all.toArray(String[]::new));
    }

    @Test
    void tellsFormulaUnitsAndCellsOfAFigure() throws IOException {
        Result told = trace("trace", "meetings-in-rule/K01/2025-Q1");

        assertThat(told.code()).isZero();
        Golden.check("trace-figure.txt", told.out());
    }

    @Test
    void sumsTheCellsItNames() throws IOException {
        Golden.check("trace-sum.txt", trace("truy-vet", "attendance/K00/2025").out());
    }

    @Test
    void findsAFigureByTheLettersPrintedBesideIt() {
        String head = trace("trace", "attendance/K00/2025").outLines().get(0);
        String id = head.replaceFirst(".*\\[(\\w{8})]$", "$1");

        assertThat(trace("trace", id).outLines().get(0)).isEqualTo(head);
    }

    @Test
    void writesEveryCellWithTheHashOfItsFile() throws IOException {
        Path csv = home.path("trace.csv");
        trace("trace", "attendance/K00/2025-01", "--csv", csv.toString());

        assertThat(Files.readString(csv).lines())
                .contains("K01.01,Chi bộ Văn phòng,2025-01,counted,,9,9,denominator,K01_01-SH_2025-Q1.xlsx," + sha256()
                        + ",01-SH,F5,value,called,9 đ/c,9,C08");
    }

    private String sha256() throws IOException {
        try (var archived = Files.walk(home.path("archive"))) {
            Path original = home.path("input/K01_01-SH_2025-Q1.xlsx");
            for (Path one : archived.filter(Files::isRegularFile).toList()) {
                if (Files.mismatch(one, original) < 0) {
                    return one.getFileName().toString();
                }
            }
        }
        return "not archived";
    }

    @Test
    void tellsWhatACellGoesInto() throws IOException {
        Golden.check(
                "trace-cell.txt",
                trace("trace", "K01_01-SH_2025-Q1.xlsx!01-sh!$G$5").out().replaceFirst("[0-9a-f]{64}", "…"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C7 | đang bị giữ lại  | meetings-in-rule/K01/2025-03
            A1 | không có dòng số liệu | không tham gia
            Z5 | không thuộc cột nào | không tham gia
            """)
    void tellsWhyACellDoesNotCount(String cell, String why, String says) {
        assertThat(trace("trace", "K01_01-SH_2025-Q1.xlsx!01-SH!" + cell).out()).contains(why.strip(), says);
    }

    @ParameterizedTest
    @CsvSource({
        "meetings-hold/K01/2025, meetings-held",
        "meetings-held/K09/2025, K00",
        "meetings-held/K01/2025-13, meetings-held/K03/2025-Q1",
        "meetings-held/K01/1999, 1999",
        "ABCDEFGH, ABCDEFGH",
        "khong.xlsx!01-SH!A1, khong.xlsx"
    })
    void saysWhatToWriteInstead(String written, String expected) {
        Result refused = trace("trace", written);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(expected);
    }
}
