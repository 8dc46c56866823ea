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

/** Two committees of which one took over the other in the middle of 2025; one of four quarters was reported. */
class FiguresCommandTest {

    private static final String REGISTER = """
            Mã,Tên tổ chức,Loại hình,Mã cấp trên,Từ ngày,Đến ngày,Mã tổ chức kế thừa,Lý do thay đổi
            K00,Đảng ủy Khối,Đảng ủy Khối,,01/01/2020,,,
            A,Đảng bộ A,Đảng bộ cơ sở,K00,01/01/2020,,,
            B,Đảng bộ B,Đảng bộ cơ sở,K00,01/01/2020,30/06/2025,A,Sáp nhập
            A1,Chi bộ Một,Chi bộ trực thuộc,A,01/01/2020,,,
            B1,Chi bộ Hai,Chi bộ trực thuộc,B,01/01/2020,30/06/2025,,Theo đảng bộ
            B1,Chi bộ Hai,Chi bộ trực thuộc,A,01/07/2025,,,
            """;

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void takeIn() throws IOException {
        home = HomeFolder.withDefinitions(folder);
        home.writeText("input/danh-muc.csv", REGISTER);
        home.writeWorkbook(
                "input/B.xlsx",
                "01-SH",
                List.of(
                        List.of("Biểu 01-SH"),
                        List.of("Mã đơn vị: B"),
                        List.of("Quý I năm 2025"),
                        List.of(
                                "Mã chi bộ",
                                "Tháng",
                                "Ngày sinh hoạt",
                                "Loại sinh hoạt",
                                "Tổng số đảng viên",
                                "Phải dự",
                                "Có mặt"),
                        List.of("B1", "1", "27/01/2025", "Thường kỳ", "9", "9", "9"),
                        List.of("B1", "2", "26/02/2025", "Thường kỳ", "9", "9", "9"),
                        List.of("B1", "3", "27/02/2026", "Thường kỳ", "9", "9", "9")));
        assertThat(home.run("import").code()).isEqualTo(1);
    }

    private Result figures(String... words) {
        List<String> all = new ArrayList<>(List.of("figures", "--year", "2025", "--as-of", "2026-01-15"));
        all.addAll(List.of(words));
        return home.run(all.toArray(String[]::new));
    }

    @Test
    void listsTheUnitsBehindAFailureWithWhatIsWrong() throws IOException {
        Result failing = figures("--failing", "--indicator", "meetings-held", "--unit", "B");

        assertThat(failing.code()).isZero();
        Golden.check("figures-failing.csv", failing.out());
    }

    @Test
    void aUnitIsWhatWasBelowItAtThatTime() {
        Result later = figures("--failing", "--indicator", "meetings-held", "--unit", "A", "--json");

        assertThat(later.out())
                .contains("\"period\":\"2025-07\",\"organisation\":\"B1\"")
                .doesNotContain("\"period\":\"2025-03\",\"organisation\":\"B1\"");
    }

    @Test
    void restatesOnTheTreeOfTheDayAndWritesWhatMoved() throws IOException {
        Path bridge = home.path("bridge.csv");
        Result asWas = figures();
        Result asIs = figures(
                "--structure",
                "as-is",
                "--bridge",
                bridge.toString(),
                "--out",
                home.path("f.csv").toString());

        assertThat(asIs.code()).isZero();
        assertThat(asWas.out()).contains("meetings-held,B,2025-Q1,2,2,3,100.00,100,uncertain,1,1");
        assertThat(Files.readString(home.path("f.csv")))
                .contains("meetings-held,A,2025-Q1,2,2,6,100.00,100,uncertain,1,2")
                .doesNotContain("meetings-held,B,");
        assertThat(Files.readString(bridge).lines().filter(line -> line.startsWith("meetings-held,")))
                .hasSize(1)
                .allMatch(line -> line.contains("Sáp nhập"));
    }

    @Test
    void showsWhatTheContractLeavesOutOnlyWhenAsked() {
        String extra = "\nthematic-professional,A,";

        assertThat(figures("--structure", "as-is").out()).doesNotContain(extra);
        assertThat(figures("--structure", "as-is", "--all").out()).contains(extra);
    }

    @ParameterizedTest
    @CsvSource({
        "--failing --structure as-is, --structure as-is",
        "--failing --all, --all",
        "--failing --level cell, --level",
        "--indicator meetings-held, --indicator",
        "--unit A, --unit",
        "--bridge b.csv, --bridge",
        "--failing --indicator meetings-hold, meetings-held",
        "--failing --unit Z, «Z»"
    })
    void wordsThatDoNotGoTogetherAreRefused(String words, String named) {
        Result refused = figures(words.split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(named);
    }
}
