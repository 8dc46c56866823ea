package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.trace.CellPlace;
import vn.nenep.indicator.trace.CellTracer;
import vn.nenep.indicator.trace.CellUse;
import vn.nenep.indicator.trace.FigureKey;
import vn.nenep.indicator.trace.Trace;
import vn.nenep.indicator.trace.Trace.TracedRow;
import vn.nenep.indicator.trace.Tracer;
import vn.nenep.organisation.Register;

/** Every figure traced to its cells, and every one of these cells traced back to its figures. */
class TraceTest {

    @TempDir
    private Path folder;

    @Test
    void everyFigureOfTheSampleIsItsCellsAndEveryCellKnowsItsFigures() throws IOException {
        walk(Path.of("input"), List.of(2024, 2025));
    }

    @Test
    void everyFigureOfAMessyBlocIsItsCellsAndEveryCellKnowsItsFigures() throws IOException {
        Path corpus = Path.of("../shared/corpus/messy");
        assumeTrue(Files.isDirectory(corpus), "the messy corpus is not beside the checkout");
        walk(corpus.resolve("input"), List.of(2025));
    }

    private void walk(Path input, List<Integer> years) throws IOException {
        TemporaryHome.copy(input, folder.resolve("input"));
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
            for (int year : years) {
                walk(home, year);
            }
        }
    }

    private static void walk(TemporaryHome home, int year) {
        DataSource database = home.program().reading();
        Register register = home.program().register().orElseThrow();
        List<Figure> figures = home.program().allFigures(year, TemporaryHome.AS_OF, Level.CELL);
        Map<String, Set<String>> byCell = new HashMap<>();
        try (Tracer tracer = Tracer.open(database, home.definitions(), register, year, TemporaryHome.AS_OF)) {
            for (Figure figure : figures) {
                FigureKey key = new FigureKey(figure.indicator(), figure.organisation(), figure.period());
                // a trace whose cells don't give the figure is refused
                Trace trace = tracer.trace(figure);
                trace.units().stream()
                        .flatMap(unit -> unit.rows())
                        .forEach(row -> cells(row)
                                .forEach(cell -> byCell.computeIfAbsent(cell, one -> new TreeSet<>())
                                        .add(key.code())));
            }
        }
        Map<String, CellPlace> places = new HashMap<>();
        Map<String, List<CellUse>> rows = new HashMap<>();
        try (CellTracer back = CellTracer.open(database, home.definitions(), register, year, TemporaryHome.AS_OF)) {
            byCell.forEach((cell, codes) -> {
                String[] parts = cell.split("!");
                CellPlace place = places.computeIfAbsent(
                        parts[0] + "!" + parts[1],
                        key -> CellPlace.find(database, parts[0], parts[1]).get(0));
                Set<String> fed = rows
                        .computeIfAbsent(
                                parts[0] + "!" + parts[1] + "!" + parts[2],
                                key -> back.uses(place, Integer.parseInt(parts[2])))
                        .stream()
                        .filter(use -> use.address().equals(parts[3]))
                        .flatMap(use -> use.feeds().stream())
                        .map(feed -> feed.figure().code())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(fed).as(cell).isEqualTo(codes);
            });
        }
    }

    private static List<String> cells(TracedRow row) {
        return row.cells().stream()
                .map(cell ->
                        row.source().file() + "!" + row.source().sheet() + "!" + row.number() + "!" + cell.address())
                .toList();
    }
}
