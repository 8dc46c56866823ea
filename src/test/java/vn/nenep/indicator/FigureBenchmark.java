package vn.nenep.indicator;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.organisation.Register;
import vn.nenep.report.content.ReportBlocks;
import vn.nenep.store.Database;

/**
 * How long the figures of a year take, with five cells a committee and a meeting for every cell and month. Prints;
 * asserts no times.
 */
class FigureBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {63, 1_000, 5_000})
    void figuresOfAYear(int committees) throws IOException {
        Definitions definitions =
                DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
        Path file = folder.resolve("nenep.db");
        try (HikariDataSource writing = Database.open(file)) {
            SyntheticYear.fill(writing, definitions, committees);
        }
        Register register = SyntheticYear.register(committees);
        try (HikariDataSource reading = Database.openForReading(file)) {
            for (String structure : List.of("as-was", "as-was", "as-is")) {
                long start = System.nanoTime();
                FigureCalculator calculator = new FigureCalculator(reading, definitions, register);
                int figures = structure.equals("as-was")
                        ? calculator.figures(2025, AS_OF, Level.COMMITTEE).size()
                        : calculator
                                .restated(2025, AS_OF, Level.COMMITTEE)
                                .figures()
                                .size();
                long millis = (System.nanoTime() - start) / 1_000_000;
                System.out.println(committees + " committees, " + committees * SyntheticYear.CELLS + " cells, "
                        + structure + ": " + figures + " figures, " + millis + " ms");
            }
        }
    }
}
