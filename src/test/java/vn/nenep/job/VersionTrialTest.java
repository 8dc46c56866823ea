package vn.nenep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.job.differing.Difference;
import vn.nenep.job.differing.FigureMove;
import vn.nenep.job.differing.VersionTrial;
import vn.nenep.job.differing.VersionTrial.Pair;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.VersionDiff.CellChange;
import vn.nenep.store.version.VersionDiff.RowOf;

/** What a version moves is told before it counts and after, cell by cell and figure by figure. */
class VersionTrialTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-31T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    private Path folder;

    private static FormWorkbook firstVersion() {
        return FormWorkbook.meetings("Quý I năm 2025", "K01")
                .regular("K01.01", 1, "2025-01-31")
                .regular("K01.01", 2, "2025-02-28")
                .regular("K01.02", 1, "2025-01-31");
    }

    /** Another date in one row, another count in one that stands elsewhere, one row gone and one more. */
    private Path sendAgain() throws IOException {
        String name = "2025/Q1/K01 sua.xlsx";
        FormWorkbook.meetings("Quý I năm 2025", "K01")
                .regular("K01.02", 3, "2025-03-31")
                .regular("K01.01", 1, "2025-01-30")
                .row("K01.01", 2, java.time.LocalDate.parse("2025-02-28"), "Thường kỳ", 10, 10, 8)
                .writeTo(folder.resolve("input"), name);
        return folder.resolve("input").resolve(name);
    }

    private void takeInTheFirst() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        FormWorkbook.writeRegister(input, "");
        firstVersion().writeTo(input, "2025/Q1/K01.xlsx");
        Files.writeString(input.resolve("arrivals.csv"), """
                file,received_at
                danh-muc-to-chuc.xlsx,2025-01-02T08:00:00
                2025/Q1/K01.xlsx,2025-04-10T08:00:00
                2025/Q1/K01 sua.xlsx,2025-04-11T08:00:00
                """);
        try (TemporaryHome home = TemporaryHome.in(folder)) {
            home.importWithoutReceipts();
        }
    }

    private Difference difference(Path file) throws IOException {
        try (TemporaryHome home = TemporaryHome.opened(folder);
                Rehearsal copy = Rehearsal.of(home.home());
                VersionTrial trial = VersionTrial.in(copy.home(), home.definitions(), CLOCK)) {
            Version one = trial.versions(file).get(0);
            return trial.difference(trial.pair(one).orElseThrow(), TemporaryHome.AS_OF);
        }
    }

    @Test
    void cellsAreComparedWhereverTheirRowsStand() throws IOException {
        takeInTheFirst();
        Difference before = difference(sendAgain());

        assertThat(before.earlier().orElseThrow().name()).isEqualTo("K01/01-SH/2025-Q1#1");
        assertThat(before.later().name()).isEqualTo("K01/01-SH/2025-Q1#2");
        assertThat(before.cells().cells())
                .extracting(CellChange::column, CellChange::from, CellChange::to, CellChange::before, CellChange::after)
                .containsExactly(
                        tuple("held_on", "01-SH!C6", "01-SH!C7", "31/01/2025", "30/01/2025"),
                        tuple("present", "01-SH!G7", "01-SH!G8", "10", "8"));
        assertThat(before.cells().added()).extracting(RowOf::place).containsExactly("01-SH!6");
        assertThat(before.cells().gone()).extracting(RowOf::place).containsExactly("01-SH!8");
    }

    @Test
    void theFiguresThatMoveAreThoseThatDifferInFiguresCsvBeforeAndAfter() throws IOException {
        takeInTheFirst();
        List<String> csvBefore;
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            csvBefore = home.figures(2025, TemporaryHome.AS_OF, Level.CELL);
        }
        Difference before = difference(sendAgain());
        List<String> csvAfter;
        try (TemporaryHome home = TemporaryHome.opened(folder)) {
            assertThat(home.figures(2025, TemporaryHome.AS_OF, Level.CELL)).isEqualTo(csvBefore);
            home.importWithoutReceipts();
            csvAfter = home.figures(2025, TemporaryHome.AS_OF, Level.CELL);
        }

        List<String> gone = new ArrayList<>(csvBefore);
        gone.removeAll(csvAfter);
        List<String> come = new ArrayList<>(csvAfter);
        come.removeAll(csvBefore);
        assertThat(come).isNotEmpty();
        assertThat(lines(before.figures(), FigureMove::before)).isEqualTo(gone);
        assertThat(lines(before.figures(), FigureMove::after)).isEqualTo(come);
        assertThat(before.verdicts())
                .isEqualTo(before.figures().stream()
                        .filter(move -> !move.before()
                                .map(Figure::verdict)
                                .equals(move.after().map(Figure::verdict)))
                        .count());

        Difference after = difference(folder.resolve("input/2025/Q1/K01 sua.xlsx"));
        assertThat(after.cells()).isEqualTo(before.cells());
        assertThat(after.figures()).isEqualTo(before.figures());
    }

    private static List<String> lines(
            List<FigureMove> moves, java.util.function.Function<FigureMove, Optional<Figure>> which) {
        return FiguresCsv.write(moves.stream()
                        .flatMap(move -> which.apply(move).stream())
                        .toList())
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void withoutAnEarlierVersionEverythingIsNew() throws IOException {
        takeInTheFirst();
        Difference first = difference(folder.resolve("input/2025/Q1/K01.xlsx"));

        assertThat(first.earlier()).isEmpty();
        assertThat(first.cells().cells()).isEmpty();
        assertThat(first.cells().added()).hasSize(3);
        assertThat(first.figures()).anyMatch(FigureMove::movesVerdict);
    }

    @Test
    void aVersionAgainstItselfMovesNothing() throws IOException {
        takeInTheFirst();
        try (TemporaryHome home = TemporaryHome.opened(folder);
                Rehearsal copy = Rehearsal.of(home.home());
                VersionTrial trial = VersionTrial.in(copy.home(), home.definitions(), CLOCK)) {
            Version one = trial.history().versions().get(0);
            Difference none = trial.difference(new Pair(Optional.of(one), one), TemporaryHome.AS_OF);

            assertThat(none.cells().isEmpty()).isTrue();
            assertThat(none.figures()).isEmpty();
        }
    }
}
