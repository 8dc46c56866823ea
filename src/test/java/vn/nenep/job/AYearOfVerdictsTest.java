package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.period.Period;

/**
 * The sample, always the same workbooks, as of ten days: what is not due yet is no failure. The verdicts of the whole bloc stand
 * in {@code verdicts-2025.txt}; what comes out is written to {@code target/verdicts-2025.txt} to compare.
 */
class AYearOfVerdictsTest {

    private static final List<LocalDate> DAYS = Stream.of(
                    "2025-01-31",
                    "2025-02-09",
                    "2025-02-10",
                    "2025-04-09",
                    "2025-04-10",
                    "2025-06-30",
                    "2025-10-10",
                    "2025-12-30",
                    "2025-12-31",
                    "2026-01-10")
            .map(LocalDate::parse)
            .toList();

    @TempDir
    Path folder;

    @Test
    void onTenDaysOfTheYear() throws IOException {
        TemporaryHome.copy(Path.of("input"), folder.resolve("input"));
        Map<String, StringBuilder> lines = new LinkedHashMap<>();
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
            for (LocalDate day : DAYS) {
                for (Figure figure : home.program().figures(2025, day, Level.COMMITTEE)) {
                    boolean judged = figure.target().isPresent();
                    if (judged
                            && figure.organisation().equals("K00")
                            && figure.period().equals(Period.ofYear(2025))) {
                        lines.computeIfAbsent(figure.indicator(), id -> new StringBuilder("\n" + id + "\n"))
                                .append(line(day, figure));
                    }
                }
            }
        }
        String verdicts = "2025, K00, from the sample in input/: as of, numerator/denominator, of those due, verdict\n"
                + lines.values().stream().map(StringBuilder::toString).collect(Collectors.joining());
        Files.writeString(Path.of("target/verdicts-2025.txt"), verdicts);

        assertThat(verdicts).isEqualTo(Files.readString(Path.of("src/test/resources/sample/verdicts-2025.txt")));
    }

    private static String line(LocalDate day, Figure figure) {
        String of = figure.expected().map(expected -> " of " + expected).orElse("");
        String counted = figure.numerator() + "/" + figure.denominator().orElse(0L) + of;
        return "%s  %-16s %s%n".formatted(day, counted, figure.verdict().code()).replace("\r", "");
    }
}
