package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.edition.Amount;
import vn.nenep.edition.Cause;
import vn.nenep.edition.CausesCsv;
import vn.nenep.edition.Comparison;
import vn.nenep.edition.FigureId;
import vn.nenep.edition.Manifest.Request;
import vn.nenep.edition.Measure;
import vn.nenep.edition.Movement;
import vn.nenep.indicator.Figure;
import vn.nenep.job.edition.Published;

/** What changed between two editions is split by cause, and the causes add up to it exactly, for every figure. */
class EditionComparisonTest {

    @TempDir
    private static Path base;

    private static EditionHome published;
    private static List<Figure> sealed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void publishOnce() throws IOException {
        published = EditionHome.made(base);
        sealed = published.publish(EditionHome.AS_OF).edition().figures();
    }

    private void change(EditionHome home, Cause cause) throws IOException {
        switch (cause) {
            case LATE -> home.sendLate();
            case RESUBMITTED -> home.sendCorrection();
            case STRUCTURE -> home.moveACell();
            case DECISIONS -> home.withdraw();
            case DEFINITIONS -> home.changeAnIndicator();
            default -> assertThat(cause).isEqualTo(Cause.AS_OF);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LATE", "RESUBMITTED", "DECISIONS", "STRUCTURE", "DEFINITIONS", "AS_OF"})
    void whatChangedAloneIsTheOnlyCause(Cause cause) throws IOException {
        EditionHome home = published.copied(folder);
        change(home, cause);
        home.takeIn();
        LocalDate asOf = cause == Cause.AS_OF ? EditionHome.LATER : EditionHome.AS_OF;

        Comparison comparison = home.compareWithNow(1, asOf).comparison();

        assertThat(causes(comparison)).containsExactly(cause);
        assertThat(comparison.movements()).isNotEmpty().allMatch(Movement::differs);
        assertAddsUp(
                comparison,
                comparison.steps().get(comparison.steps().size() - 1).figures());
    }

    @Test
    void allCausesTogetherAddUpToWhatWasPublished() throws IOException {
        EditionHome home = published.copied(folder);
        for (Cause cause :
                List.of(Cause.LATE, Cause.RESUBMITTED, Cause.DECISIONS, Cause.STRUCTURE, Cause.DEFINITIONS)) {
            change(home, cause);
        }
        home.takeIn();
        Published second = home.publish(EditionHome.LATER, new Request("Thường trực", "bổ sung biểu của B"));

        Comparison comparison = home.compare(1, 2).comparison();

        assertThat(causes(comparison))
                .containsExactly(
                        Cause.LATE,
                        Cause.RESUBMITTED,
                        Cause.DECISIONS,
                        Cause.STRUCTURE,
                        Cause.DEFINITIONS,
                        Cause.AS_OF);
        assertThat(comparison.effective())
                .allSatisfy(step -> assertThat(comparison.moved(step)).isPositive());
        assertAddsUp(comparison, second.edition().figures());
        assertThat(comparison.steps().get(Cause.LATE.ordinal()).what()).containsExactly("2025/Q4/B.xlsx");
        assertThat(comparison.steps().get(Cause.RESUBMITTED.ordinal()).what()).containsExactly("2025/Q1/A sua.xlsx");
        assertThat(comparison.steps().get(Cause.DECISIONS.ordinal()).what())
                .containsExactly("1: B 01-SH 2025-Q2, gửi nhầm");
        assertThat(comparison.steps().get(Cause.STRUCTURE.ordinal()).what()).containsExactly("danh-muc 2.csv");
        assertThat(comparison.steps().get(Cause.DEFINITIONS.ordinal()).what())
                .containsExactly("indicators/meetings-held.yaml");
        assertThat(comparison.steps().get(Cause.AS_OF.ordinal()).what()).containsExactly("15/12/2025 → 31/03/2026");
        assertCsvAddsUp(CausesCsv.write(comparison));
    }

    @Test
    void nothingChangedIsNoCause() throws IOException {
        EditionHome home = published.copied(folder);

        Comparison comparison = home.compareWithNow(1, EditionHome.AS_OF).comparison();

        assertThat(comparison.effective()).isEmpty();
        assertThat(comparison.movements()).isEmpty();
    }

    @Test
    void backwardsEveryCauseIsTheOppositeInTotal() throws IOException {
        EditionHome home = published.copied(folder);
        change(home, Cause.LATE);
        change(home, Cause.RESUBMITTED);
        home.takeIn();
        Published second = home.publish(EditionHome.AS_OF, new Request("Thường trực", "bổ sung"));

        Comparison back = home.compare(2, 1).comparison();

        assertThat(causes(back)).containsExactly(Cause.LATE, Cause.RESUBMITTED);
        assertThat(back.steps().get(Cause.LATE.ordinal()).what()).containsExactly("− 2025/Q4/B.xlsx");
        assertThat(differences(back)).isEqualTo(differences(sealed(second), sealed));
    }

    private static List<Figure> sealed(Published published) throws IOException {
        return published.edition().figures();
    }

    private static List<Cause> causes(Comparison comparison) {
        return comparison.effective().stream()
                .map(step -> comparison.steps().get(step).cause())
                .toList();
    }

    /** The changes of all steps against the difference of the two lists of figures, which are read from the editions. */
    private static void assertAddsUp(Comparison comparison, List<Figure> last) {
        Map<FigureId, Map<Measure, Amount>> added = new HashMap<>();
        for (Movement movement : comparison.movements()) {
            for (Measure measure : Measure.values()) {
                Amount sum = Amount.NONE;
                for (int step = 0; step < comparison.steps().size(); step++) {
                    sum = sum.plus(movement.change(measure, step));
                }
                added.computeIfAbsent(movement.id(), id -> new TreeMap<>()).put(measure, sum);
            }
        }
        added.values().removeIf(sums -> sums.values().stream().allMatch(Amount::isNothing));
        assertThat(added).isNotEmpty().isEqualTo(differences(sealed, last));
    }

    private static Map<FigureId, Map<Measure, Amount>> differences(Comparison comparison) {
        Map<FigureId, Map<Measure, Amount>> differences = new HashMap<>();
        comparison
                .movements()
                .forEach(movement -> differences.put(
                        movement.id(),
                        Stream.of(Measure.values())
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        movement::difference,
                                        (one, other) -> one,
                                        TreeMap::new))));
        differences.values().removeIf(sums -> sums.values().stream().allMatch(Amount::isNothing));
        return differences;
    }

    private static Map<FigureId, Map<Measure, Amount>> differences(List<Figure> first, List<Figure> last) {
        Map<FigureId, Figure> before = byId(first);
        Map<FigureId, Figure> after = byId(last);
        Map<FigureId, Map<Measure, Amount>> differences = new HashMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(id -> {
                    for (Measure measure : Measure.values()) {
                        differences
                                .computeIfAbsent(id, key -> new TreeMap<>())
                                .put(
                                        measure,
                                        measure.of(Optional.ofNullable(after.get(id)))
                                                .minus(measure.of(Optional.ofNullable(before.get(id)))));
                    }
                });
        differences.values().removeIf(sums -> sums.values().stream().allMatch(Amount::isNothing));
        return differences;
    }

    private static Map<FigureId, Figure> byId(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(FigureId::of, Function.identity()));
    }

    /** Read as a program that knows nothing of ours would: rows of a figure added up are its row {@code total}. */
    private static void assertCsvAddsUp(String csv) throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        List<String> columns = rows.get(0).getParser().getHeaderNames().stream()
                .filter(name -> name.endsWith("_change") || name.endsWith("_presence"))
                .toList();
        assertThat(columns).hasSize(8);
        Map<List<String>, List<BigDecimal>> sums = new HashMap<>();
        Map<List<String>, List<BigDecimal>> totals = new HashMap<>();
        for (CSVRecord row : rows) {
            List<String> id = List.of(row.get("indicator"), row.get("organisation"), row.get("period"));
            List<BigDecimal> numbers = columns.stream()
                    .map(column -> new BigDecimal(row.get(column)))
                    .toList();
            (row.get("cause").equals("total") ? totals : sums).merge(id, numbers, EditionComparisonTest::sum);
        }
        assertThat(totals.keySet()).isEqualTo(sums.keySet());
        totals.forEach((id, numbers) -> assertThat(sums.get(id))
                .as(id.toString())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers));
    }

    private static List<BigDecimal> sum(List<BigDecimal> one, List<BigDecimal> other) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).add(other.get(i)));
        }
        return sums;
    }
}
