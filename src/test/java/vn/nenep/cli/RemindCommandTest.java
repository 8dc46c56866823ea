package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.cli.HomeFolder.Result;

class RemindCommandTest {

    private static final String FOLDER = "output/reminders/2025-Q1";

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void takeIn() throws IOException {
        home = SubmittedHome.in(folder);
        run("import");
    }

    private Result run(String... words) {
        return home.run(SubmittedHome.CLOCK, words);
    }

    private List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(home.path(FOLDER))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesATextForEachThatHasSomethingToSend() throws IOException {
        Result made = run("nhac", "--period", "2025-Q1", "--as-of", "20/04/2025");

        assertThat(made.code()).isZero();
        assertThat(texts())
                .containsExactly(
                        "K04.txt", "K05.txt", "K06.txt", "K10.txt", "K11.txt", "K12.txt", "chua-co-thu-dien-tu.txt");
        assertThat(made.outLines()).contains("  K06  Chi bộ Mẫu 6", "  K12  Chi bộ Mẫu 12");
        StringBuilder all = new StringBuilder();
        for (String name : texts()) {
            all.append("=== ").append(name).append('\n');
            all.append(Files.readString(home.path(FOLDER).resolve(name))
                    .replace("\ufeff", "<BOM>")
                    .replace("\r\n", "\n"));
        }
        Golden.check("reminders.txt", all.toString());
    }

    @Test
    void writesTextsThatOldNotepadsRead() throws IOException {
        run("remind", "--period", "2025-Q1", "--as-of", "20/04/2025");

        String text = Files.readString(home.path(FOLDER + "/K06.txt"));
        assertThat(text).startsWith("\ufeffTiêu đề: ");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void takesAwayTheTextOfOneThatHasSentSinceAndNothingElse() throws IOException {
        run("remind", "--period", "2025-Q1", "--as-of", "20/04/2025");
        home.writeText(FOLDER + "/ghi chu.txt", "của tôi");
        SubmittedHome.correct(home, "K04");
        run("import");
        run("remind", "--period", "2025-Q1", "--as-of", "20/04/2025");

        assertThat(texts()).doesNotContain("K04.txt").contains("K05.txt", "ghi chu.txt");
    }

    @Test
    void remindsNobodyBeforeTheDeadlineOfWhatIsNotThere() throws IOException {
        run("remind", "--period", "2025-Q1", "--as-of", "15/04/2025");

        assertThat(texts()).contains("K05.txt").doesNotContain("K06.txt");
    }
}
