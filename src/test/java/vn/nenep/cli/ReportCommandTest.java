package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.cli.HomeFolder.Result;

class ReportCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report                                             | Missing: --year Y
            report --year 2024 --period 2025-H1                | «--year, --period» do not go together: a report is about one span of time.
            report --year 2025 --from 2025-01 --to 2025-02     | «--year, --from» do not go together: a report is about one span of time.
            report --from 2025-01                              | Missing: --to
            report --from 2025-03 --to 2025-02                 | The first month must not be after the last one; it says «2025-03, 2025-02».
            report --from 0/2025 --to 2025-02                  | «0/2025» is no month; write 2024-07 or 7/2024.
            report --period 2025-H3                            | «2025-H3» is no period of a report; write 2025, 2025-H1, 2025-Q3, 2025-07, or use --from and --to.
            report --year 2025 --number 5-BC                   | «5-BC» is no number of a document; write 12.
            report --year 2025 --report bao-cao-tinh           | There is no kind of report «bao-cao-tinh» in the folder jobs.
            report --period 2025-H1 --report bao-cao-nam       | The kind of report «bao-cao-nam» is not for such a time or committee (see its key for).
            run annual-report period=2025-H1 from=2025-01      | «period, from» do not go together: a report is about one span of time.
            """)
    void saysWhatIsWrongWithTheWords(String words, String told) throws IOException {
        String[] all = Stream.concat(Stream.of(words.split(" ")), Stream.of("--lang", "en"))
                .toArray(String[]::new);

        Result result = HomeFolder.withDefinitions(folder).run(all);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines().findFirst()).contains(told);
    }

    @Test
    void aReportAboutOneCommitteeHasAFolderOfItsOwn() throws IOException {
        HomeFolder home = SubmittedHome.in(folder);
        home.run(SubmittedHome.CLOCK, "import", "--quiet");

        Result unknown = home.run(SubmittedHome.CLOCK, "report", "--year", "2025", "--unit", "K99", "--lang", "en");
        Result made = home.run(
                SubmittedHome.CLOCK, "bao-cao", "--period", "2025-Q1", "--unit", "K01", "--structure", "as-is");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("There is no grassroots organisation «K99» in the register.");
        assertThat(made.code()).isZero();
        assertThat(names(home.path("output/2025-Q1-as-is/K01")))
                .containsExactly(
                        "bao-cao-don-vi-2025-Q1-K01.docx",
                        "bao-cao-don-vi-2025-Q1-K01.html",
                        "bao-cao-don-vi-2025-Q1-K01.pdf",
                        "bao-cao-don-vi-2025-Q1-K01.xlsx",
                        "figures.csv");
        assertThat(Files.readString(home.path("output/2025-Q1-as-is/K01/figures.csv")))
                .contains("meetings-held,K01,2025-Q1,")
                .doesNotContain(",K02,", ",K00,");
    }

    @Test
    void whatIsPublishedOfOneCommitteesFiguresNamesNoOther() throws IOException {
        HomeFolder home = SubmittedHome.in(folder);
        home.run(SubmittedHome.CLOCK, "import", "--quiet");

        Result made = home.run(SubmittedHome.CLOCK, "report", "--period", "2025-Q1", "--unit", "K01");

        assertThat(made.code()).isZero();
        assertThat(names(home.path("output/2025-Q1/K01"))).contains("bao-cao-don-vi-2025-Q1-K01.truy-vet.js");
        assertThat(Files.readString(home.path("output/2025-Q1/K01/bao-cao-don-vi-2025-Q1-K01.truy-vet.js")))
                .contains("2025/Q1/K01_01-SH.xlsx")
                .doesNotContain("K02");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
