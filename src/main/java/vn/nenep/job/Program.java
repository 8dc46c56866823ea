package vn.nenep.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.SemanticLayer;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.indicator.failing.FailingUnits;
import vn.nenep.indicator.question.LevelMatrices;
import vn.nenep.indicator.question.LevelMatrix;
import vn.nenep.indicator.question.Question;
import vn.nenep.indicator.question.Questions;
import vn.nenep.indicator.trace.CellPlace;
import vn.nenep.indicator.trace.CellTracer;
import vn.nenep.indicator.trace.CellUse;
import vn.nenep.indicator.trace.FigureKey;
import vn.nenep.indicator.trace.Trace;
import vn.nenep.indicator.trace.Tracer;
import vn.nenep.job.deciding.DecisionMaker;
import vn.nenep.job.deciding.Office;
import vn.nenep.job.run.JobRunner;
import vn.nenep.job.schedule.Scheduler;
import vn.nenep.job.sending.BoardFile;
import vn.nenep.job.sending.FormMaker;
import vn.nenep.job.sending.ReminderMaker;
import vn.nenep.job.sending.StatusReader;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.store.Archive;
import vn.nenep.store.FileLedger;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.RunLedger;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.proof.ArchiveCheck;
import vn.nenep.store.proof.Damage;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.Reconciliation;
import vn.nenep.store.proof.SoundStore;
import vn.nenep.store.proof.StoreCheck;
import vn.nenep.store.version.VersionHistory;

/** The running program of one home folder: everything a command can ask for. Closing it closes the store. */
public final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Definitions definitions;

    private Program(ConfigurableApplicationContext context, Definitions definitions) {
        this.context = context;
        this.definitions = definitions;
    }

    /**
     * Opens the store of a home folder and puts the rooms together.
     *
     * @param definitions without a mistake
     * @param clock in the office's own zone
     */
    public static Program open(Home home, Definitions definitions, Clock clock) {
        home.makeLogFolder();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        StorageConfiguration.class, JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.main.banner-mode",
                        "off",
                        "spring.main.log-startup-info",
                        "false",
                        "logging.threshold.console",
                        "OFF",
                        // it says of every .xls from another program that it has no summary
                        "logging.level.org.apache.poi.POIDocument",
                        "ERROR",
                        "logging.file.name",
                        home.log().toString()))
                .initializers(started -> {
                    GenericApplicationContext beans = (GenericApplicationContext) started;
                    beans.registerBean(Home.class, () -> home);
                    beans.registerBean(Definitions.class, () -> definitions);
                    beans.registerBean(Clock.class, () -> clock);
                })
                .run();
        return new Program(context, definitions);
    }

    /** What in the store or the archive is not as it was taken in. */
    public List<Damage> damages() throws IOException {
        List<Damage> damages = new ArrayList<>(context.getBean(StoreCheck.class).damages());
        damages.addAll(ArchiveCheck.damages(context.getBean(Ledger.class), context.getBean(Archive.class)));
        return damages;
    }

    /** What became of the rows that were read. */
    public Reconciliation reconciliation() {
        return new Reconciliation(reading());
    }

    /** What came, what the office decided about it, and who makes decisions. */
    public Office office() {
        return new Office(new VersionHistory(reading()), new DecisionStore(reading()), part(DecisionMaker.class));
    }

    /** The latest year for which a year form is in force; empty when there is none. */
    public Optional<Integer> latestYear() {
        return context.getBean(SubmissionStore.class).latestYear();
    }

    public JobRunner jobs() {
        return context.getBean(JobRunner.class);
    }

    public Scheduler schedule() {
        return context.getBean(Scheduler.class);
    }

    public FormMaker forms() {
        return context.getBean(FormMaker.class);
    }

    /** Who has submitted and who has not. */
    public StatusReader status() {
        return context.getBean(StatusReader.class);
    }

    public BoardFile boards() {
        return context.getBean(BoardFile.class);
    }

    public ReminderMaker reminders() {
        return context.getBean(ReminderMaker.class);
    }

    public FileLedger files() {
        return context.getBean(FileLedger.class);
    }

    public RunLedger runs() {
        return context.getBean(RunLedger.class);
    }

    /** The figures of a year, without those that are only for reports. */
    public List<Figure> figures(int year, LocalDate asOf, FigureCalculator.Level level) {
        return allFigures(year, asOf, level).stream()
                .filter(figure -> definitions.isPublished(figure.indicator()))
                .toList();
    }

    /** The figures of a year, with those that stand outside of the contract of {@code figures.csv}. */
    public List<Figure> allFigures(int year, LocalDate asOf, FigureCalculator.Level level) {
        return figures(new FigureCalculator.Scope(Period.ofYear(year), asOf, level, false, Optional.empty()))
                .figures();
    }

    /** The figures of any span, of all or of one committee, with those that are only for reports. */
    public FigureCalculator.Restated figures(FigureCalculator.Scope scope) {
        Register register = theRegister();
        return new FigureCalculator(sound(), definitions, register).figures(scope);
    }

    /** The same figures on the tree of the as-of date, and what that moved. */
    public FigureCalculator.Restated restated(int year, LocalDate asOf, FigureCalculator.Level level) {
        FigureCalculator.Restated all = allRestated(year, asOf, level);
        return new FigureCalculator.Restated(
                all.figures().stream()
                        .filter(figure -> definitions.isPublished(figure.indicator()))
                        .toList(),
                all.bridge().stream()
                        .filter(line -> definitions.isPublished(line.indicator()))
                        .toList());
    }

    /** The same, with those that stand outside of the contract of {@code figures.csv}. */
    public FigureCalculator.Restated allRestated(int year, LocalDate asOf, FigureCalculator.Level level) {
        return figures(new FigureCalculator.Scope(Period.ofYear(year), asOf, level, true, Optional.empty()));
    }

    /**
     * The units behind the failures of a year, by indicator, organisation and period.
     *
     * @param wanted which indicators; only those that count organisations have any
     */
    public List<FailingUnit> failing(int year, LocalDate asOf, Predicate<IndicatorDefinition> wanted) {
        Register register = theRegister();
        try (SemanticLayer layer = SemanticLayer.open(sound(), definitions, register, year, asOf)) {
            FailingUnits units = new FailingUnits(layer.jdbc(), definitions);
            return definitions.indicators().stream()
                    .filter(indicator -> !indicator.onlyInReports() && indicator.isFor(Period.ofYear(year)))
                    .filter(wanted)
                    .sorted(Comparator.comparing(IndicatorDefinition::id))
                    .flatMap(indicator -> units.of(indicator).stream())
                    .toList();
        }
    }

    /** Where a figure comes from; empty when there is no such figure, e.g. of an organisation that was not there then. */
    public Optional<Trace> trace(FigureKey key, LocalDate asOf) {
        Register register = theRegister();
        Definitions one = definitions.only(key.indicator());
        int year = key.period().year();
        DataSource store = sound();
        FigureCalculator.Scope scope = new FigureCalculator.Scope(
                Period.ofYear(year), asOf, FigureCalculator.Level.CELL, false, Optional.empty());
        try (SemanticLayer layer = SemanticLayer.open(store, one, register, year, asOf)) {
            Tracer tracer = Tracer.over(layer, one, year);
            return new FigureCalculator(store, one, register)
                    .figures(scope, layer).stream()
                            .filter(each -> each.indicator().equals(key.indicator())
                                    && each.organisation().equals(key.organisation())
                                    && each.period().equals(key.period()))
                            .findFirst()
                            .map(tracer::trace);
        }
    }

    /**
     * What a cell of a received sheet goes into.
     *
     * @param row as the spreadsheet program shows it
     * @param column A is 0
     */
    public CellUse use(CellPlace place, int row, int column, LocalDate asOf) {
        Register register = theRegister();
        try (CellTracer tracer = CellTracer.open(sound(), definitions, register, place.year(), asOf)) {
            return tracer.use(place, row, column);
        }
    }

    /** What is worth asking about a year, by committee, code, period and subject. */
    public List<Question> questions(int year, LocalDate asOf) {
        Register register = theRegister();
        return new Questions(sound(), definitions, register).of(year, asOf);
    }

    /** The registered levels of a year against the achieved ones, a matrix for each question that compares them. */
    public List<LevelMatrix> levels(int year, LocalDate asOf) {
        Register register = theRegister();
        try (SemanticLayer layer = SemanticLayer.open(sound(), definitions, register, year, asOf)) {
            return new LevelMatrices(layer, definitions, register).all();
        }
    }

    /** The store, for computing something from it: what it holds is held against the ledger first. */
    private DataSource sound() {
        return context.getBean(SoundStore.class).checked();
    }

    /** The store, for reading. */
    public DataSource reading() {
        return context.getBean("readingDataSource", DataSource.class);
    }

    public Optional<Register> register() {
        return context.getBean(RegisterStore.class).current();
    }

    /** One of the parts it is made of, for work that no command asks for by itself. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * The register that counts.
     *
     * @throws CannotWork when none was received
     */
    public Register theRegister() {
        return register().orElseThrow(() -> new CannotWork("no-register"));
    }

    @Override
    public void close() {
        context.close();
    }
}
