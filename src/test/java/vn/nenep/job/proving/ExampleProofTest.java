package vn.nenep.job.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.definition.Examples.Example;
import vn.nenep.definition.Problem;
import vn.nenep.definition.ProblemTexts;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.definition.yaml.DefinitionFolder.Reading;
import vn.nenep.language.Language;
import vn.nenep.report.content.ReportBlocks;

/** The examples that stand in the definitions. */
class ExampleProofTest {

    private static final Path SHIPPED = Path.of("jobs");

    @TempDir
    Path folder;

    @Test
    void everyIndicatorHasExamplesAndTheyHold() {
        Reading shipped = read(SHIPPED);
        Map<String, Long> counts = new TreeMap<>(shipped.examples().all().stream()
                .collect(Collectors.groupingBy(Example::indicator, Collectors.counting())));
        List<String> withFewerThanTwo = shipped.definitions().indicators().stream()
                .map(indicator -> indicator.id())
                .filter(id -> counts.getOrDefault(id, 0L) < 2)
                .toList();

        assertThat(shipped.problems()).isEmpty();
        assertThat(withFewerThanTwo).isEmpty();
        assertThat(ExampleProof.problems(shipped.definitions(), shipped.examples()))
                .isEmpty();
    }

    @Test
    void everyExampleSaysWhatIsToComeOut() {
        assertThat(read(SHIPPED).examples().all())
                .allSatisfy(example -> assertThat(example.expected())
                        .as(example.file() + ":" + example.line())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void anExampleThatSaysAnotherFigureIsShownWithItsLine() throws IOException {
        assertThat(problemsAfter("""
                examples:
                  - given: [{month: 1, held_on: 2025-01-25, kind: regular}]
                    expect: {period: 2025-01, numerator: 1, denominator: 1, verdict: met}
                  - title: Ngày 24 còn sớm
                    given: [{month: 1, held_on: 2025-01-24, kind: regular}]
                    expect:
                      period: 2025-01
                      numerator: 1
                      denominator: 1
                      verdict: met
                """)).containsExactly("""
                        jobs/indicators/meetings-in-rule.yaml:19: ví dụ «Ngày 24 còn sớm»: «numerator» tính được là «0», \
                        ví dụ ghi «1»; sửa ví dụ hoặc sửa định nghĩa""", """
                        jobs/indicators/meetings-in-rule.yaml:21: ví dụ «Ngày 24 còn sớm»: «verdict» tính được là «not_met», \
                        ví dụ ghi «met»; sửa ví dụ hoặc sửa định nghĩa""");
    }

    @Test
    void anExampleAboutAPeriodWithoutAFigureIsShownWithItsLine() throws IOException {
        assertThat(problemsAfter("""
                examples:
                  - {given: [], expect: {of: K00, period: 2025-01, expected: 3}}
                  - {given: [], expect: {of: K01.01, period: 1999-01, numerator: 0}}
                """)).containsExactly("""
                        jobs/indicators/meetings-in-rule.yaml:14: ví dụ không có số liệu của «K01.01» cho kỳ 1999-01; \
                        tổ chức phải có trong kỳ, kỳ không ngắn hơn «grain»""");
    }

    @Test
    void aChangedDefinitionIsCaughtByItsExamples() throws IOException {
        copyShipped();
        Path file = folder.resolve("jobs/indicators/meetings-in-rule.yaml");
        Files.writeString(file, Files.readString(file).replace("timing: [on-time, exception]", "timing: [on-time]"));

        assertThat(lines())
                .hasSize(6)
                .allSatisfy(line -> assertThat(line).startsWith("jobs/indicators/meetings-in-rule.yaml:"));
    }

    private List<String> problemsAfter(String examples) throws IOException {
        copyShipped();
        Path file = folder.resolve("jobs/indicators/meetings-in-rule.yaml");
        String definition = Files.readString(file);
        Files.writeString(file, definition.substring(0, definition.indexOf("examples:")) + examples);
        return lines();
    }

    private List<String> lines() {
        Reading reading = read(folder.resolve("jobs"));
        List<Problem> problems = reading.problems().isEmpty()
                ? ExampleProof.problems(reading.definitions(), reading.examples())
                : reading.problems();
        return problems.stream()
                .map(new ProblemTexts(Language.VIETNAMESE)::line)
                .toList();
    }

    private void copyShipped() throws IOException {
        try (Stream<Path> paths = Files.walk(SHIPPED)) {
            for (Path path : paths.toList()) {
                Files.copy(
                        path,
                        folder.resolve("jobs").resolve(SHIPPED.relativize(path).toString()));
            }
        }
    }

    private static Reading read(Path jobs) {
        return DefinitionFolder.read(jobs, ReportBlocks.names());
    }
}
