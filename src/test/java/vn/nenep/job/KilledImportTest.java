package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.job.run.RunOutcome;

/** An import that is killed loses nothing: the same command again ends at the same figures, without a manual step. */
class KilledImportTest {

    private static final int KILLED_AFTER = 25;

    @TempDir
    Path folder;

    @Test
    void killedInMidImportAndRunAgainGivesTheSameFigures() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        Path killed = folder.resolve("killed");
        for (Path home : List.of(undisturbed, killed)) {
            TemporaryHome.copy(Path.of("input/2025"), home.resolve("input/2025"));
            Files.copy(Path.of("input/danh-muc-to-chuc.xlsx"), home.resolve("input/danh-muc-to-chuc.xlsx"));
            Files.copy(Path.of("input/arrivals.csv"), home.resolve("input/arrivals.csv"));
        }
        List<String> expected;
        try (TemporaryHome home = TemporaryHome.in(undisturbed)) {
            home.importAll();
            expected = home.figures(2025);
        }
        TemporaryHome.copy(Path.of("jobs"), killed.resolve("jobs"));
        killAfterSomeFiles(killed);
        try (TemporaryHome home = TemporaryHome.opened(killed)) {
            RunOutcome rest = home.importAll();

            assertThat(rest.tally().orElseThrow().filesKnown()).isEqualTo(KILLED_AFTER - 1);
            assertThat(rest.tally().orElseThrow().filesKnown()
                            + rest.tally().orElseThrow().total().files())
                    .isEqualTo(59);
            assertThat(home.figures(2025)).isEqualTo(expected);
            assertThat(home.program().runs().all())
                    .extracting(run -> run.state())
                    .containsExactly("completed", "interrupted");
        }
    }

    /** Runs the import in a process of its own and kills it, as a power cut would, when it has told of some files. */
    private static void killAfterSomeFiles(Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                home.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int files = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                OutputStream answers = process.getOutputStream()) {
            while (files < KILLED_AFTER && out.readLine() != null) {
                files++;
                if (files < KILLED_AFTER) {
                    answers.write(1);
                    answers.flush();
                }
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(files).isEqualTo(KILLED_AFTER);
    }

    /** The process that is killed. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Home home = new Home(Path.of(arguments[0]));
            try (TemporaryHome opened = TemporaryHome.opened(home.folder())) {
                // waits for an answer, so that it is killed between reading a file and storing it
                Progress telling = (name, all) -> {
                    System.out.println(name);
                    System.out.flush();
                    try {
                        System.in.read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                };
                opened.importAll(telling);
            }
        }
    }
}
