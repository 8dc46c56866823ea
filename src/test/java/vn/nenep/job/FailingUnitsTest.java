package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.failing.FailingUnit;

/** The units behind failures: as many as the figures say, each with the reason why. */
class FailingUnitsTest {

    @TempDir
    Path folder;

    @Test
    void areAsManyAsTheFiguresOfTheSampleLack() {
        TemporaryHome.copy(Path.of("input"), folder.resolve("input"));
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
            for (int year : new int[] {2024, 2025}) {
                Map<String, Long> listed = home.program().failing(year, TemporaryHome.AS_OF, one -> true).stream()
                        .flatMap(
                                unit -> Stream.of("K00", unit.committee()).map(above -> unit.indicator() + " " + above))
                        .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
                Map<String, Long> lacking = lacking(home, year);

                assertThat(lacking).hasSizeGreaterThan(60).isEqualTo(listed);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What every figure of organisations lacks of all, for the bloc and each committee in the whole year. */
    private static Map<String, Long> lacking(TemporaryHome home, int year) {
        return home.program().figures(year, TemporaryHome.AS_OF, Level.COMMITTEE).stream()
                .filter(figure -> home.definitions()
                                .indicator(figure.indicator())
                                .orElseThrow()
                                .counts()
                        == Counts.ORGANISATIONS)
                .filter(figure -> figure.period().code().length() == 4)
                .collect(Collectors.toMap(
                        figure -> figure.indicator() + " " + figure.organisation(),
                        FailingUnitsTest::lacks,
                        Long::sum,
                        TreeMap::new))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private static long lacks(Figure figure) {
        return figure.expected().orElse(figure.denominator().orElse(0L)) - figure.numerator();
    }

    /** One committee with two cells, and a chi bộ cơ sở. */
    @Nested
    class Reasons {

        private Path input;

        @BeforeEach
        void register() throws IOException {
            input = folder.resolve("input");
            FormWorkbook.writeRegister(input, "");
        }

        private List<String> failing(String indicator, String period) throws IOException {
            try (TemporaryHome home = TemporaryHome.in(folder)) {
                home.importWithoutReceipts();
                return home
                        .program()
                        .failing(2025, TemporaryHome.AS_OF, one -> one.id().equals(indicator))
                        .stream()
                        .filter(unit -> unit.period().code().equals(period))
                        .map(Reasons::line)
                        .toList();
            }
        }

        private static String line(FailingUnit unit) {
            return unit.organisation() + " under " + unit.committee() + ": "
                    + unit.state().code() + ", " + unit.reason().code() + " "
                    + unit.seen().stream()
                            .map(row -> row.file() + " " + row.number())
                            .toList();
        }

        @Test
        void ofDaysAreThoseOfTheBestMeeting() throws IOException {
            FormWorkbook.meetings("Quý I năm 2025", "K01")
                    .regular("K01.01", 1, "2025-02-11")
                    .regular("K01.01", 1, "2025-01-10")
                    .row("K01.02", 1, LocalDate.of(2025, 1, 31), "Chuyên đề", 10, 10, 10)
                    .writeTo(input, "2025/Q1/K01.xlsx");

            assertThat(failing("meetings-in-rule", "2025-01"))
                    .containsExactly(
                            "K01.01 under K01: failed, early [2025/Q1/K01.xlsx 6, 2025/Q1/K01.xlsx 7]",
                            "K01.02 under K01: failed, not-fulfilled [2025/Q1/K01.xlsx 8]",
                            "K02 under K02: not_reported, form-missing []");
        }

        @Test
        void ofAHeldRowIsThatRow() throws IOException {
            FormWorkbook.meetings("Quý I năm 2025", "K01")
                    .row("K01.01", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10, 11)
                    .writeTo(input, "2025/Q1/K01.xlsx");
            FormWorkbook.of("01-SH", "Quý I năm 2025", "K02")
                    .columns("Mã chi bộ", "Tháng", "Ngày sinh hoạt", "Loại sinh hoạt", "Tổng số đảng viên", "Phải dự")
                    .row("K02", 1, LocalDate.of(2025, 1, 31), "Thường kỳ", 10, 10)
                    .writeTo(input, "2025/Q1/K02.xlsx");

            assertThat(failing("meetings-held", "2025-01"))
                    .containsExactly(
                            "K01.01 under K01: disputed, row-held [2025/Q1/K01.xlsx 6]",
                            "K01.02 under K01: failed, no-row []",
                            "K02 under K02: not_reported, form-returned []");
        }

        @Test
        void ofAYearAreThoseOfTheQuarterThatIsMissing() throws IOException {
            for (int quarter = 1; quarter <= 3; quarter++) {
                String end = LocalDate.of(2025, 3 * quarter, 28).toString();
                FormWorkbook.meetings("Quý " + quarter + " năm 2025", "K02")
                        .regular("K02", 3 * quarter, end)
                        .writeTo(input, "2025/Q" + quarter + "/K02.xlsx");
            }

            assertThat(failing("thematic-organised", "2025")).contains("K02 under K02: not_reported, form-missing []");
        }

        @Test
        void areNotGivenForWhatIsNotDueYet() throws IOException {
            Files.createDirectories(folder.resolve("input"));
            try (TemporaryHome home = TemporaryHome.in(folder)) {
                home.importWithoutReceipts();

                assertThat(home.program().failing(2025, LocalDate.of(2025, 2, 9), one -> true))
                        .isEmpty();
                assertThat(home.program()
                                .failing(
                                        2025,
                                        LocalDate.of(2025, 2, 10),
                                        one -> one.id().equals("meetings-held")))
                        .hasSize(3);
            }
        }
    }
}
