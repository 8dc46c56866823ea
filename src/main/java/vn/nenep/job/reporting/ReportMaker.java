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
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.WholeFile;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.organisation.Register;
import vn.nenep.report.Renderer;
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
        List<Figure> figures =
                new FigureCalculator(database, definitions, register).figures(year, asOf, Level.COMMITTEE);
        List<Path> made = new ArrayList<>();
        Path csv = folder.resolve("figures.csv");
        WholeFile.write(csv, path -> Files.writeString(path, FiguresCsv.write(figures), StandardCharsets.UTF_8));
        made.add(csv);
        renderers.forEach(renderer -> made.add(folder.resolve(renderer.format())));
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
