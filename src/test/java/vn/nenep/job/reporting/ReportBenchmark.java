package vn.nenep.job.reporting;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.report.Edition;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Restated;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.indicator.SyntheticYear;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.content.Material;
import vn.nenep.report.content.OrganisationFigures;
import vn.nenep.report.content.OrganisationPageWriter;
import vn.nenep.report.content.ReportBlocks;
import vn.nenep.report.content.ReportBuilder;
import vn.nenep.report.proof.ReportProof;
import vn.nenep.report.render.DocxRenderer;
import vn.nenep.report.render.PdfRenderer;
import vn.nenep.report.render.chart.Album;
import vn.nenep.report.render.html.HtmlRenderer;
import vn.nenep.report.render.xlsx.XlsxRenderer;
import vn.nenep.store.Database;

/** How long a report takes, with five cells a committee, from the store to published files. Prints; asserts no times. */
class ReportBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final int YEAR = 2025;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {63, 63, 700})
    void reportOfAYear(int committees) throws IOException {
        Definitions definitions =
                DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
        Path store = folder.resolve("nenep.db");
        try (HikariDataSource writing = Database.open(store)) {
            SyntheticYear.fill(writing, definitions, committees);
        }
        Register register = SyntheticYear.register(committees);
        try (HikariDataSource reading = Database.openForReading(store)) {
            long start = System.nanoTime();
            FigureCalculator calculator = new FigureCalculator(reading, definitions, register);
            Scope scope = new Scope(Period.ofYear(YEAR), AS_OF, Level.COMMITTEE, false, Optional.empty());
            Restated year = calculator.figures(scope);
            Restated before = calculator.figures(
                    new Scope(Period.ofYear(YEAR - 1), AS_OF, Level.COMMITTEE, false, Optional.empty()));
            Definitions needed = definitions.only(OrganisationFigures.indicators(definitions, Period.ofYear(YEAR)));
            List<Figure> cells = new FigureCalculator(reading, needed, register).figures(YEAR, AS_OF, Level.CELL);
            print(committees, "figures", start);

            long building = System.nanoTime();
            Material material = new Material(scope, definitions, register, year, before);
            Report report = ReportBuilder.build(
                            definitions.report("bao-cao-nam").orElseThrow(), Edition.USUAL, material)
                    .with(OrganisationPageWriter.write(material, new OrganisationFigures(cells)));
            print(committees, "model", building);

            Album album = new Album();
            List<Renderer> renderers =
                    List.of(new DocxRenderer(album), new PdfRenderer(album), new HtmlRenderer(), new XlsxRenderer());
            long publishing = System.nanoTime();
            new Publication(renderers)
                    .publish(List.of(report), FiguresCsv.write(year.figures()), Report::origins, folder);
            print(committees, "four formats and their proofs", publishing);
            print(committees, "whole", start);
            for (Renderer renderer : renderers) {
                Path file = folder.resolve(report.id() + "." + renderer.format());
                long proving = System.nanoTime();
                ReportProof.check(renderer.format(), report, file);
                print(committees, "proof of " + file.getFileName() + ", " + Files.size(file) / 1024 + " KiB", proving);
            }
        }
    }

    private static void print(int committees, String what, long since) {
        System.out.println(
                committees + " committees, " + what + ": " + (System.nanoTime() - since) / 1_000_000 + " ms");
    }
}
