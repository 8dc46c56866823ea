package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.job.run.RunOutcome;
import vn.nenep.store.Archive;
import vn.nenep.store.FileState;

/** The sample that ships in {@code input/}, from the workbooks to the report, against its known truth. */
class SampleTest {

    private static final Path TRUTH = Path.of("src/test/resources/sample");

    @TempDir
    Path folder;

    @Test
    void everyFigureOfBothYearsIsTheTruth() throws IOException {
        Map<String, String> before = hashes(Path.of("input"));
        TemporaryHome.copy(Path.of("input"), folder.resolve("input"));
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            RunOutcome outcome = home.importAll();

            assertThat(outcome.tally().orElseThrow().total().files()).isEqualTo(127);
            List<String> figures = new ArrayList<>(home.figures(2024));
            figures.addAll(home.figures(2025));
            assertThat(figures)
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(TRUTH.resolve("figures.csv")).stream()
                            .skip(1)
                            .toList());
            assertThat(findings(home)).containsExactlyInAnyOrderElementsOf(truthFindings());
        }
        assertThat(hashes(folder.resolve("input"))).isEqualTo(before);
    }

    @Test
    void theSameInputAgainChangesNothingAndGivesTheSameReport() throws IOException {
        TemporaryHome.copy(Path.of("input/2025"), folder.resolve("input/2025"));
        Files.copy(Path.of("input/danh-muc-to-chuc.xlsx"), folder.resolve("input/danh-muc-to-chuc.xlsx"));
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importAll();
            home.report(folder.resolve("first"));
            RunOutcome again = home.importAll();
            home.report(folder.resolve("second"));

            assertThat(again.tally().orElseThrow().total().files()).isZero();
            assertThat(again.tally().orElseThrow().filesKnown()).isEqualTo(59);
            assertThat(hashes(folder.resolve("second"))).isEqualTo(hashes(folder.resolve("first")));
            assertThat(hashes(folder.resolve("first")).keySet())
                    .containsExactlyInAnyOrder(
                            "bao-cao-nam-2025.docx",
                            "bao-cao-nam-2025.pdf",
                            "bao-cao-nam-2025.html",
                            "bao-cao-nam-2025.xlsx",
                            "bao-cao-nam-2025.truy-vet.js",
                            "figures.csv");
        }
    }

    @Test
    void figuresDoNotDependOnWhatBatchRemembers() throws IOException {
        TemporaryHome.copy(Path.of("input/2024"), folder.resolve("input/2024"));
        Files.copy(Path.of("input/danh-muc-to-chuc.xlsx"), folder.resolve("input/danh-muc-to-chuc.xlsx"));
        List<String> before;
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importAll();
            before = home.figures(2024);
        }
        BatchTables.drop(folder.resolve("nenep.db"));
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            RunOutcome again = home.importAll();

            assertThat(home.figures(2024)).isEqualTo(before);
            assertThat(again.tally().orElseThrow().byState()).isEqualTo(Map.<FileState, Object>of());
        }
    }

    private static List<String> findings(TemporaryHome home) {
        return home.program().files().findings().stream()
                .map(filed -> filed.path() + "," + filed.finding().code())
                .toList();
    }

    private static List<String> truthFindings() throws IOException {
        return Files.readAllLines(TRUTH.resolve("findings.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(fields -> fields[0] + "," + fields[3])
                .toList();
    }

    /** Name to hash of all files below a folder. */
    static Map<String, String> hashes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), SampleTest::hash));
        }
    }

    private static String hash(Path file) {
        try {
            return Archive.sha256(file);
        } catch (IOException e) {
            return new String(e.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
