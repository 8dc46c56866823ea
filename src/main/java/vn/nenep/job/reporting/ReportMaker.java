package vn.nenep.job.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.content.Material;
import vn.nenep.report.content.OrganisationFigures;
import vn.nenep.report.content.OrganisationPageWriter;
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
    private final List<Renderer> renderers;

    public ReportMaker(
            Home home,
            Clock clock,
            Definitions definitions,
            DataSource database,
            RegisterStore registers,
            SubmissionStore submissions,
            List<Renderer> renderers) {
        this.home = home;
        this.clock = clock;
        this.definitions = definitions;
        this.database = database;
        this.registers = registers;
        this.submissions = submissions;
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
        Material material = new Material(year, asOf, definitions, register, withYearBefore);
        OrganisationPages pages = pages(register, material, year, asOf);
        List<Report> reports = definitions.reports().stream()
                .map(definition -> ReportBuilder.build(definition, material).with(pages))
                .toList();
        String csv = FiguresCsv.write(figures.stream()
                .filter(figure -> definitions.isPublished(figure.indicator()))
                .toList());
        return new Publication(renderers).publish(reports, csv, folder);
    }

    /** A page for each organisation, down to the cells; only what stands there is computed for so many. */
    private OrganisationPages pages(Register register, Material material, int year, LocalDate asOf) {
        Set<String> needed = OrganisationFigures.indicators(definitions, Period.ofYear(year));
        List<Figure> cells =
                new FigureCalculator(database, definitions.only(needed), register).figures(year, asOf, Level.CELL);
        return OrganisationPageWriter.write(material, new OrganisationFigures(cells));
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
