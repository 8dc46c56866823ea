package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.definition.Grain;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.indicator.Verdict;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** Figures of half-years, spans of months and single committees, against those of whole years and of the whole bloc. */
class SpanFiguresTest {

    @TempDir
    private static Path folder;

    private static TemporaryHome home;

    @BeforeAll
    static void takeIn() throws IOException {
        TemporaryHome.copy(Path.of("input"), folder.resolve("input"));
        home = TemporaryHome.in(folder);
        home.importWithoutReceipts();
    }

    @AfterAll
    static void close() {
        home.close();
    }

    private static List<Figure> figures(Period span, Level level, boolean asIs, Optional<String> unit) {
        return home.program()
                .figures(new Scope(span, TemporaryHome.AS_OF, level, asIs, unit))
                .figures();
    }

    private static List<Figure> figures(Period span) {
        return figures(span, Level.CELL, false, Optional.empty());
    }

    private static Period months(String from, String to) {
        return Period.ofMonths(YearMonth.parse(from), YearMonth.parse(to));
    }

    private static Grain grain(Figure figure) {
        return home.definitions().indicator(figure.indicator()).orElseThrow().grain();
    }

    @Test
    void allMonthsOfAYearAreTheYear() {
        assertThat(figures(months("2025-01", "2025-12")))
                .isEqualTo(home.program().allFigures(2025, TemporaryHome.AS_OF, Level.CELL));
    }

    @Test
    void aHalfYearHasTheFiguresThatTheYearGivesForIt() {
        Period half = Period.ofHalf(2025, 1);
        List<Figure> ofTheYear = figures(Period.ofYear(2025)).stream()
                .filter(figure -> !figure.period().firstDay().isBefore(half.firstDay())
                        && !figure.period().lastDay().isAfter(half.lastDay()))
                .toList();
        List<Figure> inTheHalf = figures(half).stream()
                .filter(figure -> grain(figure).period() != PeriodKind.YEAR)
                .toList();

        // whoever was founded in July is there in the year, and not in the half
        assertThat(ofTheYear).containsAll(inTheHalf);
        assertThat(keys(inTheHalf))
                .isEqualTo(keys(ofTheYear.stream()
                        .filter(figure -> figure.expected().orElse(1L) > 0
                                || inTheHalf.stream().anyMatch(other -> other.equals(figure)))
                        .toList()));
    }

    private static List<String> keys(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.indicator() + " " + figure.organisation() + " " + figure.period())
                .toList();
    }

    @Test
    void whatIsCountedByTheYearIsNotDueInAHalfOfIt() {
        List<Figure> ofYears = figures(Period.ofHalf(2025, 2)).stream()
                .filter(figure -> grain(figure).period() == PeriodKind.YEAR)
                .toList();

        assertThat(ofYears).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.numerator()).isZero();
            assertThat(figure.denominator().orElse(0L)).isZero();
            assertThat(figure.verdict()).isIn(Verdict.NOT_DUE, Verdict.NO_TARGET);
            assertThat(figure.reportsExpected()).isZero();
        });
    }

    @Test
    void aRunOverTwoYearsIsTheSumOfItsHalves() {
        Period run = months("2024-07", "2025-06");
        Map<String, long[]> halves = new TreeMap<>();
        for (Period half : List.of(Period.ofHalf(2024, 2), Period.ofHalf(2025, 1))) {
            figures(half).stream()
                    .filter(figure -> figure.period().equals(half))
                    .forEach(figure -> halves.merge(key(figure), numbers(figure), SpanFiguresTest::plus));
        }
        Map<String, long[]> whole = figures(run).stream()
                .filter(figure -> figure.period().equals(run))
                .collect(Collectors.toMap(SpanFiguresTest::key, SpanFiguresTest::numbers));

        assertThat(whole.keySet()).isEqualTo(halves.keySet());
        halves.forEach((key, numbers) -> assertThat(whole.get(key)).as(key).isEqualTo(numbers));
        assertThat(whole.get("meetings-held K00")[1]).isGreaterThan(300);
    }

    private static String key(Figure figure) {
        return figure.indicator() + " " + figure.organisation();
    }

    private static long[] numbers(Figure figure) {
        return new long[] {
            figure.numerator(),
            figure.denominator().orElse(0L),
            figure.expected().orElse(0L),
            figure.reportsReceived(),
            figure.reportsExpected()
        };
    }

    private static long[] plus(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** February and March lie in one quarter, which is reported whole: its form is expected once. */
    @Test
    void aRunThatEndsWithinAQuarterCountsItsFormOnce() {
        Period run = months("2025-02", "2025-03");
        Figure held = figures(run).stream()
                .filter(figure -> key(figure).equals("meetings-held K00")
                        && figure.period().equals(run))
                .findFirst()
                .orElseThrow();
        Figure quarter = figures(Period.ofQuarter(2025, 1)).stream()
                .filter(figure -> key(figure).equals("meetings-held K00")
                        && figure.period().equals(Period.ofQuarter(2025, 1)))
                .findFirst()
                .orElseThrow();

        assertThat(held.reportsExpected()).isEqualTo(quarter.reportsExpected());
        assertThat(held.expected().orElseThrow()).isLessThan(quarter.expected().orElseThrow());
    }

    @Test
    void anEditionForOneCommitteeHasItsFiguresAndThoseOfItsCellsAlone() {
        Period year = Period.ofYear(2025);
        for (String unit : home.program()
                .register()
                .orElseThrow()
                .inPeriod(year, span -> span.type().isGrassroots())) {
            List<Figure> all = figures(year).stream()
                    .filter(figure -> figure.organisation().equals(unit))
                    .toList();
            List<Figure> alone = figures(year, Level.CELL, false, Optional.of(unit));

            assertThat(alone.stream().filter(figure -> figure.organisation().equals(unit)))
                    .containsExactlyElementsOf(all);
            assertThat(alone)
                    .allSatisfy(figure -> assertThat(wasWithin(figure.organisation(), unit))
                            .as(figure.organisation() + " in " + unit)
                            .isTrue());
        }
    }

    private static boolean wasWithin(String code, String unit) {
        return Period.ofYear(2025).split(PeriodKind.MONTH).stream()
                .anyMatch(month -> home.program().register().orElseThrow().isWithin(code, unit, month));
    }

    @Test
    void theCellsOfACommitteeAddUpToIt() {
        Period year = Period.ofYear(2025);
        for (boolean asIs : List.of(false, true)) {
            List<Figure> alone = figures(year, Level.CELL, asIs, Optional.of("K01")).stream()
                    .filter(figure -> figure.indicator().equals("meetings-held")
                            && figure.period().equals(year))
                    .toList();
            long cells = alone.stream()
                    .filter(figure -> !figure.organisation().equals("K01"))
                    .mapToLong(Figure::numerator)
                    .sum();

            assertThat(alone).hasSizeGreaterThan(2);
            assertThat(cells)
                    .isEqualTo(alone.stream()
                            .filter(figure -> figure.organisation().equals("K01"))
                            .mapToLong(Figure::numerator)
                            .sum());
        }
    }
}
