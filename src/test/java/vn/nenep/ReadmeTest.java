package vn.nenep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.finding.FindingCode;

/** What README.md says is so. */
class ReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void listsEveryFindingCodeWithItsSeverity() throws IOException {
        List<String> listed = Pattern.compile("(?m)^\\| ([WSCRGD]\\d\\d) \\| (\\w+) \\|")
                .matcher(readme())
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Stream.of(FindingCode.values())
                        .map(code -> code + " " + code.severity().code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "import",
                "figures",
                "findings",
                "report",
                "forms",
                "run",
                "jobs",
                "schedule",
                "runs",
                "questions",
                "publish",
                "editions",
                "verify",
                "compare"
            })
    void describesTheCommand(String command) throws IOException {
        assertThat(readme()).containsPattern("(?m)^\\| `" + command + "[ `]");
    }

    @Test
    void linksOnlyToWhatIsThere() throws IOException {
        List<String> missing = Pattern.compile("\\]\\(((?!http)[^)]+)\\)")
                .matcher(readme())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(Path.of(link)))
                .toList();

        assertThat(missing).isEmpty();
    }
}
