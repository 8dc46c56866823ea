package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.correspondence.form.FormRound;
import vn.nenep.home.Progress;
import vn.nenep.job.intake.ImportTally;
import vn.nenep.job.sending.FormsMade;
import vn.nenep.job.sending.FormsRequest;
import vn.nenep.period.Period;

/** Blank forms of the sample's register, sent out and taken in again. */
class BlankFormsTest {

    @TempDir
    Path folder;

    private Path blank;
    private Path input;

    @Test
    void filledInAsToldTheyComeBackWithoutASingleFinding() throws IOException {
        try (TemporaryHome home = withRegister()) {
            List<Path> blanks = make(home, Optional.empty(), "2025-Q1", "2025-H2", "2025");
            int number = 0;
            for (Path file : blanks) {
                number++;
                // neither the folder nor the name helps to recognise it; every other one is saved as Excel does
                Path filled = input.resolve("tệp " + number + ".xlsx");
                CarefulSender.fill(file, filled, period(file).firstDay(), cell(home, file), number % 2 == 0);
            }

            ImportTally tally = home.importAll().tally().orElseThrow();

            assertThat(home.findings()).isEmpty();
            assertThat(tally.total().files()).isEqualTo(blanks.size());
            assertThat(tally.total().held()).isZero();
            assertThat(home.figure("meetings-held", "K05", "2025-Q1")).startsWith("12,12,12,100.00,");
            assertThat(home.figure("inspection-half-yearly", "K05", "2025-H2")).startsWith("3,3,3,100.00,");
        }
    }

    @Test
    void sentBackAsTheyAreNothingOfThemCounts() throws IOException {
        try (TemporaryHome home = withRegister()) {
            for (Path file : make(home, Optional.of("K05"), "2025-Q1", "2025-H1", "2025")) {
                Files.copy(file, input.resolve(file.getFileName().toString()));
            }

            ImportTally tally = home.importAll().tally().orElseThrow();

            // what is due is asked for in its own row; spare rows, totals and instructions say nothing
            assertThat(tally.total().accepted()).isZero();
            assertThat(codes(home, "K05_04-KT_2025-H1.xlsx")).isEmpty();
            assertThat(codes(home, "K05_01-SH_2025-Q1.xlsx")).isEqualTo(Map.of("C01", 12 * 5));
            assertThat(codes(home, "K05_02-CT+03-XL+05-DV_2025.xlsx"))
                    .isEqualTo(Map.of("C01", 3 * 2 + (1 + 3 * 2) + 15));
        }
    }

    @Test
    void theSameRegisterGivesTheSameBytes() throws IOException {
        try (TemporaryHome home = withRegister()) {
            Map<String, byte[]> first = new TreeMap<>();
            for (Path file : make(home, Optional.of("K05"), "2025")) {
                first.put(file.toString(), Files.readAllBytes(file));
            }

            List<Path> again = make(home, Optional.of("K05"), "2025");

            assertThat(again)
                    .hasSize(1)
                    .allSatisfy(file -> assertThat(file).hasBinaryContent(first.get(file.toString())));
        }
    }

    private TemporaryHome withRegister() throws IOException {
        blank = folder.resolve("output/forms");
        input = folder.resolve("input");
        Files.createDirectories(input);
        Files.copy(Path.of("input/danh-muc-to-chuc.xlsx"), input.resolve("danh-muc-to-chuc.xlsx"));
        TemporaryHome home = TemporaryHome.in(folder);
        home.importAll();
        return home;
    }

    private List<Path> make(TemporaryHome home, Optional<String> unit, String... periods) throws IOException {
        List<Period> wanted =
                Stream.of(periods).map(code -> Period.parse(code).orElseThrow()).toList();
        FormsMade made = home.program()
                .forms()
                .make(new FormsRequest(wanted, unit, Optional.empty()), Progress.NONE, () -> false);
        try (Stream<Path> files = Files.walk(blank)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            assertThat(all).hasSize(made.workbooks());
            return all;
        }
    }

    private static Period period(Path file) {
        String name = file.getFileName().toString();
        return Period.parse(name.substring(name.lastIndexOf('_') + 1, name.length() - ".xlsx".length()))
                .orElseThrow();
    }

    /** A cell that the sender of a blank form may name. */
    private static String cell(TemporaryHome home, Path file) {
        String name = file.getFileName().toString();
        return new FormRound(home.definitions(), home.program().register().orElseThrow(), period(file))
                .workbook(name.substring(0, name.indexOf('_')))
                .orElseThrow()
                .cells()
                .get(0);
    }

    private static Map<String, Integer> codes(TemporaryHome home, String file) {
        Map<String, Integer> codes = new TreeMap<>();
        home.findings().stream()
                .filter(line -> line.startsWith(file + " "))
                .forEach(line -> codes.merge(line.substring(line.length() - 3), 1, Integer::sum));
        return codes;
    }
}
