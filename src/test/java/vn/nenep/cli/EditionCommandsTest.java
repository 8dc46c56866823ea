package vn.nenep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.cli.HomeFolder.Result;

/** Publishing, checking and comparing as a user does it. */
class EditionCommandsTest {

    private static final String REPORT = """
            kind: report
            id: bao-cao-nam
            for: [year]
            letterhead: ban-to-chuc
            title: BÁO CÁO
            subject: "kết quả sinh hoạt chi bộ {when}"
            sections:
              - heading: I- KẾT QUẢ
                blocks: [meetings-held]
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            publish                                      | 2 | Missing: --year Y
            publish --year 2025 --reason again           | 2 | Missing: --by NAME
            publish --year 2025 --by board               | 2 | Missing: --reason TEXT
            publish --year 2025 --from 2025-01           | 2 | «--year, --from» do not go together: a report is about one span of time.
            verify --store 1                             | 2 | Write either --store or the number of an edition, not both: «1».
            compare 1 2 --as-of 2025-12-31               | 2 | «--as-of» goes only with a comparison with today (without a second edition).
            """)
    void saysWhatIsWrongWithTheWords(String words, int code, String told) throws IOException {
        Result result = HomeFolder.withDefinitions(folder).run((words + " --lang en").split(" "));

        assertThat(result.code()).isEqualTo(code);
        assertThat(result.err().lines().findFirst()).contains(told);
    }

    @ParameterizedTest
    @CsvSource({"verify", "verify 1", "compare 1"})
    void nothingPublishedIsSaid(String words) throws IOException {
        Result result = HomeFolder.withDefinitions(folder).run((words + " --lang en").split(" "));

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).startsWith("Nothing has been published yet in ");
    }

    @Test
    void anEditionIsMadeListedCheckedRunAgainAndCompared() throws IOException {
        HomeFolder home = SubmittedHome.in(folder);
        for (String other : List.of("ad-hoc", "half-year", "provincial", "provincial-half-year", "unit")) {
            Files.delete(home.path("jobs/reports/" + other + ".yaml"));
        }
        home.writeText("jobs/reports/annual.yaml", REPORT);
        home.run(SubmittedHome.CLOCK, "import", "--quiet");

        Result first = home.run(SubmittedHome.CLOCK, "cong-bo", "--year", "2025", "--as-of", "31/12/2025");
        Result refused = home.run(SubmittedHome.CLOCK, "cong-bo", "--year", "2025");
        Result second = home.run(
                SubmittedHome.CLOCK,
                "cong-bo",
                "--year",
                "2025",
                "--as-of",
                "31/12/2025",
                "--by",
                "Thường trực",
                "--reason",
                "in\nlại");
        Result listed = home.run("cac-ban");
        Result checked = home.run("doi-chung");
        SubmittedHome.correct(home, "K05");
        home.run(SubmittedHome.CLOCK, "import", "--quiet");
        Result compared = home.run(
                "so-sanh",
                "2",
                "--as-of",
                "31/12/2025",
                "--csv",
                home.path("so-sanh.csv").toString());
        Result missing = home.run("doi-chung", "3");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("Đã công bố bản số 1, kỳ 2025").doesNotContain("chạy lại ngày");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("Kỳ này đã công bố (bản số 1). Chạy lại thì phải ghi lý do và ai yêu cầu");
        assertThat(second.out()).contains("Bản số 2, chạy lại ngày 31/03/2026 theo yêu cầu của Thường trực: in lại");
        assertThat(listed.outLines()).hasSize(3);
        assertThat(listed.outLines().get(2))
                .containsPattern("2 +2025 +31/12/2025 .* Thường trực +in lại +[0-9a-f]{12}$");
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).matches("Bản số 2: 5 tệp, [0-9.]+ số liệu: giống từng byte\\.\\R");
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out())
                .startsWith("Từ bản số 2 đến hiện nay, kỳ 2025:")
                .contains("biểu nộp muộn", "K05_01-SH_dung.xlsx", "2-now.html");
        assertThat(Files.readString(home.path("so-sanh.csv"))).contains(",late,", ",total,");
        assertThat(Files.readString(home.path("output/compare/2-now.html"))).contains("Biểu nộp muộn");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).startsWith("Không có bản số «3».");
    }
}
