package vn.nenep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much a reader has to hold in the head: lines of a file, files of a package, names at the top. */
class SizesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_MEDIAN = 80;
    private static final int FULLEST_PACKAGE = 16;

    /** Packages that may hold more, each no more than this, with the reason. */
    private static final Map<String, Integer> FULLER = Map.of(
            // a record for each thing that can be defined, and in yaml the reader of each
            "vn/nenep/definition", 18,
            "vn/nenep/definition/yaml", 23,
            // a class for each command, and what several of them read or run
            "vn/nenep/cli/command", 19,
            // one step each from units over sums to figures, and the records they give, package-private but a few
            "vn/nenep/indicator", 17,
            // one class for each thing that is asked of the database, and the records they give
            "vn/nenep/store", 18,
            // one drawing a kind of chart on shared plot, labels and colours, all package-private but the painter
            "vn/nenep/report/render/chart", 20,
            // one writer a theme of the report, all package-private but the three that the report is asked from
            "vn/nenep/report/content", 22,
            // finding the header, the sender, the period and the kinds of rows of one sheet, package-private but the
            // results
            "vn/nenep/submission", 18);

    private static final Set<String> TOP = Set.of("pom.xml", "README.md", "src", "jobs", "input", "output");
    private static final List<String> IGNORED_BY_GIT = List.of("target", "archive", "nenep.db", "nenep.lock");

    @Test
    void noFileIsLongerThanAReaderHolds() {
        List<String> tooLong = files().stream()
                .filter(file -> lines(file) > LONGEST_FILE)
                .map(file -> SOURCES.relativize(file) + " has " + lines(file) + " lines")
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void halfOfTheFilesFitOnOneScreen() {
        List<Long> lengths = files().stream().map(SizesTest::lines).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).as("median of lines").isLessThanOrEqualTo(LONGEST_MEDIAN);
    }

    @Test
    void noPackageIsAHeap() {
        Map<String, Long> sizes = files().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(SizesTest::folder, TreeMap::new, Collectors.counting()));
        List<String> tooFull = sizes.entrySet().stream()
                .filter(size -> size.getValue() > FULLER.getOrDefault(size.getKey(), FULLEST_PACKAGE))
                .map(size -> size.getKey() + " has " + size.getValue() + " files")
                .toList();

        assertThat(tooFull).isEmpty();
    }

    @Test
    void theTopLevelHoldsOnlyWhatIsAgreed() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("").toAbsolutePath())) {
            List<String> others = top.map(path -> path.getFileName().toString())
                    .filter(name -> !TOP.contains(name))
                    .filter(name -> !name.startsWith("."))
                    .filter(name -> IGNORED_BY_GIT.stream().noneMatch(name::startsWith))
                    .sorted()
                    .toList();

            assertThat(others).isEmpty();
        }
    }

    private static String folder(Path file) {
        return SOURCES.relativize(file).getParent().toString().replace('\\', '/');
    }

    private static List<Path> files() {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
