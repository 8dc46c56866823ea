package vn.nenep.job.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.JobDefinition;
import vn.nenep.definition.JobDefinition.Step;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.job.Program;
import vn.nenep.job.run.RunRequest;
import vn.nenep.report.content.ReportBlocks;

/** The program's figures against the same figures counted once more from the workbooks, in another way. */
class RecountTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void theSampleCountedOnceMoreGivesTheSameFigures() throws IOException {
        assertSame(Path.of("input"), Optional.empty());
    }

    @Test
    @Tag("long")
    void aWholeBlocCountedOnceMoreGivesTheSameFigures() throws IOException {
        Path corpus = Path.of("../shared/corpus/bloc");
        assumeTrue(Files.isDirectory(corpus), "the corpus of a whole bloc is not beside the checkout");
        assertSame(corpus.resolve("input"), Optional.of(corpus.resolve("arrivals.csv")));
    }

    private void assertSame(Path input, Optional<Path> arrivals) throws IOException {
        copy(Path.of("jobs"), folder.resolve("jobs"));
        copy(input, folder.resolve("input"));
        if (arrivals.isPresent()) {
            Files.copy(arrivals.get(), folder.resolve("input/arrivals.csv"));
        }
        Home home = new Home(folder);
        Definitions definitions =
                DefinitionFolder.read(home.jobs(), ReportBlocks.names()).definitions();
        Originals originals = Originals.read(home, definitions, CLOCK);
        try (Program program = Program.open(home, definitions, CLOCK)) {
            JobDefinition job =
                    new JobDefinition("test", "", Map.of("receipts", "no"), List.of(Step.IMPORT), Optional.empty());
            program.jobs()
                    .run(
                            new RunRequest(
                                    job,
                                    List.of(),
                                    Optional.empty(),
                                    "latest",
                                    Optional.empty(),
                                    Optional.empty(),
                                    false,
                                    AS_OF),
                            Progress.NONE);
            for (int year : List.of(2024, 2025)) {
                for (LocalDate asOf : List.of(AS_OF, LocalDate.of(year, 8, 5))) {
                    Map<String, long[]> recounted = Recount.of(originals, year, asOf);
                    List<String> differences = new ArrayList<>();
                    List<Figure> figures = program.figures(year, asOf, Level.CELL);
                    figures.forEach(figure -> difference(figure, recounted).ifPresent(differences::add));

                    assertThat(differences).as(year + " as of " + asOf).isEmpty();
                    assertThat(figures).hasSizeGreaterThan(5_000);
                }
            }
        }
    }

    private static Optional<String> difference(Figure figure, Map<String, long[]> recounted) {
        String key = figure.indicator() + "," + figure.organisation() + ","
                + figure.period().code();
        long[] tally = recounted.getOrDefault(key, new long[3]);
        String program = figure.numerator() + "/"
                + figure.denominator().map(String::valueOf).orElse("-") + "/"
                + figure.expected().map(String::valueOf).orElse("-");
        String again = tally[0] + "/"
                + figure.denominator().map(known -> String.valueOf(tally[1])).orElse("-") + "/"
                + figure.expected().map(known -> String.valueOf(tally[2])).orElse("-");
        return program.equals(again) ? Optional.empty() : Optional.of(key + ": " + program + ", recounted " + again);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
