package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nenep.cli.HomeFolder.Result;
import vn.nenep.home.Home;
import vn.nenep.home.HomeLock;

class NenepTest {

    @TempDir
    Path folder;

    @Test
    void helpIsVietnameseAndOpensNothing() {
        Result result = new HomeFolder(folder).run("--help");

        assertThat(result.code()).isZero();
        assertThat(result.outLines().get(0))
                .isEqualTo("Cách dùng: nenep [-hV] [--json] [--quiet] [--home=DIR]" + " [--lang=vi|en] [LỆNH]");
        assertThat(result.out()).contains("import, nhap", "kiem-tra", "so-lieu", "loi", "bao-cao", "chay");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void helpOfACommandIsEnglishOnDemand() {
        Result result = new HomeFolder(folder).run("--lang", "en", "nhap", "--help");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Take in workbooks", "--arrivals=FILE", "--quiet");
    }

    @Test
    void unknownOptionIsSaidInBothLanguages() {
        assertThat(new HomeFolder(folder).run("report", "--yaer", "2025")).isEqualTo(new Result(2, "", """
                        Không có tùy chọn «--yaer».
                        Ý bạn là: --year?
                        Xem: nenep report --help
                        """));
        assertThat(new HomeFolder(folder).run("report", "--yaer", "2025", "--lang=en"))
                .isEqualTo(new Result(2, "", """
                        There is no option «--yaer».
                        Did you mean: --year?
                        See: nenep report --help
                        """));
    }

    @Test
    void unknownCommandIsAnsweredWithTheNearestOne() {
        assertThat(new HomeFolder(folder).run("kiem-tr")).isEqualTo(new Result(2, "", """
                        Không có lệnh «kiem-tr».
                        Ý bạn là: kiem-tra?
                        Xem: nenep --help
                        """));
    }

    @Test
    void valueThatCannotBeReadIsAnsweredWithAnExample() {
        assertThat(new HomeFolder(folder)
                        .run("figures", "--year", "2025", "--as-of", "31/02/2025")
                        .errLines())
                .containsExactly(
                        "--as-of D không nhận «31/02/2025»; cần ngày dạng 31/12/2025 hoặc 2025-12-31.",
                        "Xem: nenep figures --help");
    }

    @Test
    void brokenDefinitionStopsEveryCommandBeforeAnythingIsRead() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);
        home.writeText("jobs/daily-import.yaml", """
                kind: job
                id: daily-import
                title: Nhận biểu
                steps: [imprt]
                whn: {cron: "0 0 7 * * ?"}
                """);

        Result result = home.run("import");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.errLines())
                .containsExactly(
                        "jobs/daily-import.yaml:4: «steps» không nhận giá trị «imprt»; từ gần nhất: «import»",
                        "jobs/daily-import.yaml:5: không có khóa «whn»; từ gần nhất: «when»",
                        "Có 2 lỗi trong định nghĩa; chưa đọc tệp nào. Sửa các dòng trên rồi chạy lại.");
        assertThat(home.path("nenep.db")).doesNotExist();
    }

    @Test
    void folderWithoutJobsIsNoHome() {
        Result result = new HomeFolder(folder).run("check", "--json");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).startsWith("Trong «" + folder + "» không có thư mục jobs");
        assertThat(onlyDocument(result).at("/error/key").asString()).isEqualTo("no-jobs-folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void emptyInputFolderIsNoMistake() throws IOException {
        Result result = HomeFolder.withDefinitions(folder).run("nhap");

        assertThat(result.code()).isZero();
        assertThat(result.outLines().get(0)).isEqualTo("Không có tệp nào để nhận.");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void figuresNeedARegister() throws IOException {
        Result result = HomeFolder.withDefinitions(folder).run("figures", "--year", "2025");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).startsWith("Chưa có danh mục tổ chức đảng.");
    }

    @Test
    void fileThatIsNoWorkbookIsReturnedAndListed() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);
        home.writeRegister();
        home.writeText("input/ghi-chu.xlsx", "không phải bảng tính");

        Result imported = home.run("import");
        Result listed = home.run("findings", "--csv", home.path("loi.csv").toString());

        assertThat(imported.code()).isEqualTo(1);
        assertThat(imported.outLines())
                .contains("  W01  Không đọc được tệp này như một bảng tính: 1 chỗ")
                .last()
                .asString()
                .startsWith("Xem từng lỗi: nenep --home ");
        assertThat(listed.code()).isZero();
        assertThat(Files.readAllLines(home.path("loi.csv")))
                .containsExactly(
                        "file,sheet,cell,code,severity,seen,expected,message",
                        "ghi-chu.xlsx,,,W01,block,,\"một bảng tính; tệp này là văn bản thường, không có bảng\","
                                + "\"Không đọc được tệp này như một bảng tính."
                                + " Cần một bảng tính; tệp này là văn bản thường, không có bảng."
                                + " Gửi lại số liệu trong một tệp .xlsx mở được bằng Excel.\"");
    }

    @Test
    void mainJobSucceedsWithMistakesInTheDataWhereTheNamedJobSaysSo() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);
        home.writeRegister();
        home.writeMeasures();

        Result main = home.run();
        home.writeText("input/ghi-chu.xlsx", "không phải bảng tính");
        Result named = home.run("run", "annual-report", "year=2025", "as-of=31/12/2025", "--json");

        assertThat(main.code()).isZero();
        assertThat(main.out()).contains("Nhận một phần     1          2      1         1        0", "  C02  ");
        assertThat(home.path("output/2025/figures.csv")).exists();
        assertThat(named.code()).isEqualTo(1);
        assertThat(onlyDocument(named).at("/findings/W01").asInt()).isEqualTo(1);
        assertThat(onlyDocument(named).at("/files_known").asInt()).isEqualTo(2);
    }

    @Test
    void lockedHomeIsSaidSo() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);

        try (HomeLock lock = HomeLock.take(new Home(folder))) {
            Result result = home.run("import");

            assertThat(result.code()).isEqualTo(4);
            assertThat(result.err()).startsWith("Một lượt chạy khác đang làm việc trong thư mục này");
        }
    }

    @Test
    void unexpectedFailureGoesToTheLogAndNotToTheConsole() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);

        Result result = home.run(new BrokenClock(), "import");

        assertThat(result.code()).isEqualTo(70);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.err()).contains("nenep.log").doesNotContain("Exception");
        assertThat(home.path("output/logs/nenep.log")).content().contains("IllegalStateException: the clock stands");
    }

    @Test
    void outputThatIsNoFolderIsSaidSo() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);
        home.writeText("output", "");

        Result result = home.run("runs");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .startsWith("Không đọc hoặc không ghi được tệp: ")
                .contains("output");
    }

    @Test
    void fileOfAnotherProgramInPlaceOfTheStoreIsSaidSo() throws IOException {
        HomeFolder home = HomeFolder.withDefinitions(folder);
        home.writeText("nenep.db", "a letter, not a database\n".repeat(100));

        Result result = home.run("import");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).startsWith("Tệp nenep.db bị hỏng hoặc không phải là tệp của chương trình này.");
    }

    @Test
    void jobThatDoesNotExistIsAnsweredWithTheNearestOne() throws IOException {
        Result result = HomeFolder.withDefinitions(folder).run("run", "anual-report", "--lang", "en");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errLines())
                .containsExactly(
                        "There is no job «anual-report» in the folder jobs.",
                        "Did you mean: annual-report?",
                        "See: nenep run --help");
    }

    private static JsonNode onlyDocument(Result result) {
        assertThat(result.outLines()).hasSize(1);
        JsonNode document = JsonMapper.shared().readTree(result.out());
        assertThat(document.at("/schema").asInt()).isEqualTo(1);
        return document;
    }

    /** Fails as no clock should. */
    private static final class BrokenClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("the clock stands");
        }
    }
}
