package vn.nenep.job.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.WholeFile;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.content.Material;
import vn.nenep.report.content.ReportBuilder;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.SubmissionStore;

/** Makes the annual report: figures, one report model, one file a format. */
public final class ReportMaker {

    private final Home home;
    private final Clock clock;
    private final Definitions definitions;
    private final DataSource database;
    private final RegisterStore registers;
    private final SubmissionStore submissions;
    private final BackingReader backing;
    private final List<Renderer> renderers;

    public ReportMaker(
            Home home,
            Clock clock,
            Definitions definitions,
            DataSource database,
            RegisterStore registers,
            SubmissionStore submissions,
            BackingReader backing,
            List<Renderer> renderers) {
        this.home = home;
        this.clock = clock;
        this.definitions = definitions;
        this.database = database;
        this.registers = registers;
        this.submissions = submissions;
        this.backing = backing;
        this.renderers = renderers;
    }

    /** Makes the report and gives the files made. */
    public List<Path> make(ReportRequest request) throws IOException {
        Register register = registers.current().orElseThrow(() -> new CannotWork("no-register"));
        int year = year(request);
        LocalDate asOf = request.asOf().orElse(LocalDate.now(clock));
        Path folder = request.out().orElse(home.output().resolve(Integer.toString(year)));
        FigureCalculator calculator = new FigureCalculator(database, definitions, register);
        List<Figure> figures = calculator.figures(year, asOf, Level.COMMITTEE);
        List<Figure> withYearBefore = new ArrayList<>(calculator.figures(year - 1, asOf, Level.COMMITTEE));
        withYearBefore.addAll(figures);
        Material material = new Material(year, asOf, definitions, register, withYearBefore)
                .backedBy(backing.read(Period.ofYear(year), asOf, register));
        List<Path> made = new ArrayList<>();
        for (ReportDefinition definition : definitions.reports()) {
            Report report = ReportBuilder.build(definition, material);
            for (Renderer renderer : renderers) {
                Path file = folder.resolve(report.id() + "." + renderer.format());
                WholeFile.write(file, path -> renderer.render(report, path));
                made.add(file);
            }
        }
        Path csv = folder.resolve("figures.csv");
        String text = FiguresCsv.write(figures.stream()
                .filter(figure -> definitions.isPublished(figure.indicator()))
                .toList());
        WholeFile.write(csv, path -> Files.writeString(path, text, StandardCharsets.UTF_8));
        made.add(csv);
        return made;
    }

    private int year(ReportRequest request) {
        return switch (request.year()) {
            case "latest" -> submissions.latestYear().orElseThrow(() -> new CannotWork("nothing-received"));
            case "current" -> request.today().getYear();
            case "previous" -> request.today().getYear() - 1;
            default -> Integer.parseInt(request.year());
        };
    }
}
