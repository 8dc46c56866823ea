package vn.nenep.job.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.ReportDefinition;
import vn.nenep.definition.ReportDefinition.Occasion;
import vn.nenep.definition.report.Edition;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.indicator.FigureCalculator.Restated;
import vn.nenep.indicator.FigureCalculator.Scope;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.indicator.Layers;
import vn.nenep.indicator.trace.Tracer;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodWords;
import vn.nenep.report.OrganisationPages;
import vn.nenep.report.Renderer;
import vn.nenep.report.Report;
import vn.nenep.report.content.Material;
import vn.nenep.report.content.OrganisationFigures;
import vn.nenep.report.content.OrganisationPageWriter;
import vn.nenep.report.content.ReportBuilder;
import vn.nenep.report.content.appendix.Backing;
import vn.nenep.report.content.origin.OriginWriter;
import vn.nenep.report.origin.Origins;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.proof.SoundStore;

/** Makes reports: figures, one report model, one file a format. */
public final class ReportMaker {

    private final Home home;
    private final Clock clock;
    private final Definitions definitions;
    private final DataSource database;
    private final SoundStore sound;
    private final RegisterStore registers;
    private final SubmissionStore submissions;
    private final BackingReader backing;
    private final List<Renderer> renderers;

    public ReportMaker(
            Home home,
            Clock clock,
            Definitions definitions,
            DataSource database,
            SoundStore sound,
            RegisterStore registers,
            SubmissionStore submissions,
            BackingReader backing,
            List<Renderer> renderers) {
        this.home = home;
        this.clock = clock;
        this.definitions = definitions;
        this.database = database;
        this.sound = sound;
        this.registers = registers;
        this.submissions = submissions;
        this.backing = backing;
        this.renderers = renderers;
    }

    /** Makes the reports. */
    public ReportsMade make(ReportRequest request) throws IOException {
        Register register = registers.current().orElseThrow(() -> new CannotWork("no-register"));
        Scope scope = scope(request);
        scope.unit().ifPresent(unit -> check(unit, scope, register));
        Path folder = request.out().orElseGet(() -> folder(scope));
        try (Beside<DataSource> soundness = Beside.start(sound::checked);
                Layers layers = new Layers(database, definitions, register, scope.asOf())) {
            Material material;
            OrganisationPages pages;
            Restated figures;
            try (Beside<Others> others = Beside.start(() -> others(register, scope))) {
                figures = new FigureCalculator(database, definitions, register).figures(scope, layers);
                Backing behind = backing.read(scope.span(), scope.asOf(), register, layers);
                Others computed = others.get();
                material = new Material(scope, definitions, register, figures, computed.before()).backedBy(behind);
                pages = OrganisationPageWriter.write(material, computed.cells());
            }
            List<Report> reports = wanted(request, scope).stream()
                    .map(definition -> ReportBuilder.build(definition, request.edition(), material)
                            .with(pages)
                            .remarked(request.remark()))
                    .toList();
            String csv = FiguresCsv.write(figures.figures().stream()
                    .filter(figure -> definitions.isPublished(figure.indicator()))
                    .toList());
            // beside all that: at the latest now it stops the report, before anything is published
            soundness.get();
            List<Path> files = new Publication(renderers)
                    .publish(reports, csv, report -> origins(report, material, layers), folder);
            return new ReportsMade(scope, figures.figures(), reports, files);
        }
    }

    /** Reports of one occasion are traced one after the other: the layers serve one thread. */
    private Origins origins(Report report, Material material, Layers layers) {
        synchronized (layers) {
            return OriginWriter.write(
                    report, material, (year, ids) -> Tracer.over(layers.of(year), definitions.only(ids), year));
        }
    }

    /** What is computed beside the figures of the time itself: it only reads, on a connection of its own. */
    private record Others(Restated before, OrganisationFigures cells) {}

    /** The year before; and figures down to the cells for the pages of organisations, only those that stand there. */
    private Others others(Register register, Scope scope) {
        Set<String> needed = OrganisationFigures.indicators(definitions, scope.span());
        Scope deeper = new Scope(scope.span(), scope.asOf(), Level.CELL, scope.asIs(), scope.unit());
        List<Figure> cells = new FigureCalculator(database, definitions.only(needed), register)
                .figures(deeper)
                .figures();
        Restated before = new FigureCalculator(database, definitions, register).figures(yearBefore(scope));
        return new Others(before, new OrganisationFigures(cells));
    }

    private Scope scope(ReportRequest request) {
        Edition edition = request.edition();
        Period span = edition.period()
                .flatMap(word -> PeriodWords.period(word, request.today()))
                .orElseGet(() -> Period.ofYear(year(request)));
        return new Scope(
                span,
                request.asOf().orElse(LocalDate.now(clock)),
                edition.unit().isPresent() ? Level.CELL : Level.COMMITTEE,
                edition.asIs(),
                edition.unit());
    }

    /** The kind that is asked for, or those that are usual for the occasion. */
    private List<ReportDefinition> wanted(ReportRequest request, Scope scope) {
        Occasion occasion = Occasion.of(scope.span(), scope.unit());
        List<ReportDefinition> wanted = definitions.reports().stream()
                .filter(report -> report.occasions().contains(occasion))
                .filter(report ->
                        request.edition().report().map(report.id()::equals).orElse(!report.onRequest()))
                .toList();
        if (wanted.isEmpty()) {
            throw new CannotWork("no-report", request.edition().report().orElse("report"), scope.span());
        }
        return wanted;
    }

    private static Scope yearBefore(Scope scope) {
        return new Scope(scope.span().yearBefore(), scope.asOf(), scope.level(), scope.asIs(), scope.unit());
    }

    private static void check(String unit, Scope scope, Register register) {
        LocalDate day = scope.asOf();
        boolean there = scope.asIs()
                ? register.on(unit, day)
                        .filter(span -> span.type().isGrassroots())
                        .isPresent()
                : register.inPeriod(scope.span(), span -> span.type().isGrassroots())
                        .contains(unit);
        if (!there) {
            throw new CannotWork("no-such-committee", unit, scope.asIs() ? day : scope.span());
        }
    }

    /** Where reports of that scope go: {@code output/2025}, {@code output/2025-H1-as-is/K01}; none writes over another. */
    public Path folder(Scope scope) {
        Path folder = home.output().resolve(scope.span() + (scope.asIs() ? "-as-is" : ""));
        return scope.unit().map(folder::resolve).orElse(folder);
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
