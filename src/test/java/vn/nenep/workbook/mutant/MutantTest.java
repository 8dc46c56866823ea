package vn.nenep.workbook.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * Broken files by the thousand: each gets a verdict in time and in 512 MB, and what is accepted is what a reader of another
 * make finds in it. A fault names the number of its mutant: {@code new Mutator().mutant(4711)} makes it again.
 */
class MutantTest {

    @TempDir
    private Path folder;

    /** It tells of everything that is broken in a broken file, by the thousand. */
    @BeforeAll
    static void silencePoi() {
        ((Logger) LoggerFactory.getLogger("org.apache.poi")).setLevel(Level.OFF);
    }

    static java.util.List<Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readersOfAllMakesAgreeOnEveryWholeFile(Seed seed) throws Exception {
        Path file = Files.write(folder.resolve("whole"), seed.bytes());

        assertThat(Judge.judge(seed.format(), file)).isEqualTo(new Judge.Outcome("accepted", Optional.empty()));
    }

    @Test
    void theSameNumberMakesTheSameMutant() {
        for (int number = 0; number < 50; number++) {
            assertThat(new Mutator().mutant(number).bytes())
                    .isEqualTo(new Mutator().mutant(number).bytes());
        }
    }

    @Test
    void twoThousandMutantsGetTheRightVerdict() throws Exception {
        assertThat(faults(0, 2_000)).isEmpty();
    }

    @Tag("long")
    @Test
    void twentyThousandMutantsGetTheRightVerdict() throws Exception {
        assertThat(faults(2_000, 22_000)).isEmpty();
    }

    private java.util.List<String> faults(int from, int to) throws Exception {
        MutantRun run = new MutantRun(folder);
        run.run(from, to);
        Files.writeString(
                Path.of("target", "mutants-" + from + ".txt"),
                String.join("\n", run.faults()) + "\n"
                        + run.verdicts().toString().replace(", ", "\n") + "\n");
        return run.faults();
    }
}
