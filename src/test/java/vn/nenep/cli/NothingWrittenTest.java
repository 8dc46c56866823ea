package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nenep.cli.HomeFolder.Result;
import vn.nenep.home.Home;
import vn.nenep.home.HomeLock;
import vn.nenep.store.Archive;

/** Trials and looks: they say what an import would say, and leave the home folder as it was to the last byte and moment. */
class NothingWrittenTest {

    private static final String FORM = "input/K01_05-DV_2025.xlsx";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private HomeFolder home;

    @BeforeEach
    void aFormWithOneMistake() throws IOException {
        home = HomeFolder.withDefinitions(folder);
        home.writeRegister();
        home.writeMeasures();
    }

    private Result check(String... options) {
        return home.run(Stream.concat(Stream.of("check", home.path(FORM).toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void aTrialSaysWhatTheRealRunSays() throws IOException {
        Map<String, String> before = tree(folder);

        Result trial = home.run("import", "--dry-run");

        assertThat(tree(folder)).isEqualTo(before);
        assertThat(trial.code()).isEqualTo(1);
        assertThat(trial.outLines()).first().asString().startsWith("CHƯA GHI GÌ");
        assertThat(trial.outLines()).last().asString().startsWith("CHƯA GHI GÌ");
        assertThat(trial.out()).contains("Khi nhận thật sẽ có 1 bản đánh dấu lỗi");
        JsonNode told = JsonMapper.shared()
                .readTree(home.run("import", "--dry-run", "--json").out());
        JsonNode real =
                JsonMapper.shared().readTree(home.run("import", "--json").out());
        for (String figures : new String[] {"/files", "/files_known", "/findings", "/returned", "/receipts"}) {
            assertThat(told.at(figures)).isEqualTo(real.at(figures));
        }
    }

    @Test
    void aTrialOfOneFileKnowsWhichOnesWereTakenIn() throws IOException {
        home.run("import");
        Map<String, String> before = tree(folder);

        Result trial = home.run("import", "--dry-run", "--json", home.path(FORM).toString());

        assertThat(tree(folder)).isEqualTo(before);
        assertThat(JsonMapper.shared().readTree(trial.out()).at("/files_known").asInt())
                .isEqualTo(1);
    }

    @Test
    void aLookNeedsNoStoreAndTellsEverything() throws IOException {
        Map<String, String> before = tree(folder);

        Result look = check();

        assertThat(tree(folder)).isEqualTo(before);
        assertThat(look.code()).isEqualTo(1);
        assertThat(look.outLines()).first().asString().startsWith("CHƯA GHI GÌ");
        assertThat(look.outLines()).last().asString().startsWith("CHƯA GHI GÌ");
        assertThat(look.outLines())
                .contains(
                        " Biểu 05-DV, năm 2025 – K01 Đảng bộ Sở Một",
                        " 05-DV               2      1         1        0",
                        "  C02  Không phải là số như biểu yêu cầu",
                        "Kết luận: SẼ NHẬN MỘT PHẦN. Dòng bị giữ lại: 1. Cần sửa hoặc xem lại 1 việc ở trên.");
        assertThat(look.out()).contains("ô C6, cột «Số liệu»: thấy «nhiều»");
    }

    @Test
    void aLookAtASheetWithoutANameStillNamesTheCell() throws IOException {
        home.writeText("input/K01.csv", """
                Biểu 05-DV
                Mã đơn vị: K01
                Năm 2025
                Nội dung,Đơn vị tính,Số liệu
                Số đảng viên kết nạp mới,người,nhiều
                """);

        Result look = home.run("check", home.path("input/K01.csv").toString());

        assertThat(look.code()).isEqualTo(1);
        assertThat(look.out()).contains("       ô C5, cột «Số liệu»: thấy «nhiều»; cần ");
    }

    @Test
    void aLookMayBeTakenWhileARunIsAtWork() throws IOException {
        home.run("import");
        try (HomeLock lock = HomeLock.take(new Home(folder))) {
            Map<String, String> before = tree(folder);

            Result look = check("--json");

            assertThat(tree(folder)).isEqualTo(before);
            JsonNode document = JsonMapper.shared().readTree(look.out());
            assertThat(document.at("/stored").asBoolean(true)).isFalse();
            assertThat(document.at("/files/0/state").asString()).isEqualTo("partly");
            assertThat(document.at("/files/0/known_as").asString()).isEqualTo("K01_05-DV_2025.xlsx");
            assertThat(document.at("/files/0/findings").toString()).contains("\"cell\":\"C6\",\"code\":\"C02\"");
        }
    }

    @Test
    void aMarkedCopyIsWrittenOnlyWhereItIsWantedAndNeverOverAnother() throws IOException {
        Map<String, String> before = tree(folder);

        Result refused = check("--mark");
        check("--out", elsewhere.toString());
        Result second = check("--out", elsewhere.toString());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("nằm trong thư mục input");
        assertThat(second.code()).isEqualTo(1);
        assertThat(tree(folder)).isEqualTo(before);
        assertThat(tree(elsewhere).keySet())
                .containsExactly("", "K01_05-DV_2025 – LỖI (2).xlsx", "K01_05-DV_2025 – LỖI.xlsx");
    }

    @Test
    void aReceiptIsNoForm() throws IOException {
        home.run("import");
        Files.delete(home.path(FORM));
        home.writeText("input/ghi-chu.xlsx", "không phải bảng tính");
        home.run("import");
        Path list = home.path("output/returned/khac/ghi-chu – LỖI.xlsx");

        Result look = home.run("check", list.toString());

        assertThat(look.code()).isEqualTo(1);
        assertThat(look.out()).contains("W04");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(home.run("check", folder.toString()).code()).isEqualTo(2);
        assertThat(home.run("check", "--mark").code()).isEqualTo(2);
    }

    /** Everything below a folder: bytes of files, and the moments of files and folders. */
    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            // the tests' own process goes on writing to the log of the run before
            for (Path path : paths.filter(one -> !one.endsWith("nenep.log")).toList()) {
                String bytes = Files.isDirectory(path) ? "" : Archive.sha256(path);
                tree.put(folder.relativize(path).toString(), bytes + " " + Files.getLastModifiedTime(path));
            }
        }
        return tree;
    }
}
