package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.Manifest.Input;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.HomeLock;
import vn.nenep.home.WholeSet;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.job.Program;
import vn.nenep.job.reporting.ReportMaker;
import vn.nenep.job.reporting.ReportRequest;
import vn.nenep.job.reporting.ReportsMade;
import vn.nenep.store.RunLedger;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.LedgerUpdate;

/** Publishes reports: makes them, seals them as an edition with all that they were made of, and puts them into the output. */
public final class Publisher {

    private static final String JOB = "publish";

    private final Home home;
    private final DefinitionReader reader;
    private final Clock clock;
    private final String version;
    private final EditionShelf shelf;

    /**
     * For one home folder.
     *
     * @param clock in the office's own zone
     * @param version of the program
     */
    public Publisher(Home home, DefinitionReader reader, Clock clock, String version) {
        this.home = home;
        this.reader = reader;
        this.clock = clock;
        this.version = version;
        this.shelf = new EditionShelf(home);
    }

    /**
     * Makes an edition. The reports are made from the copy of the definitions that is sealed with them.
     *
     * @throws CannotWork when another process works here, or when there is an earlier edition and nobody asked for this one
     * @throws vn.nenep.report.proof.NotAsComputed when a file says something else than the report
     */
    public Published publish(PublishRequest request) throws IOException {
        if (!Files.isDirectory(home.jobs())) {
            throw new CannotWork("no-jobs-folder", home.folder());
        }
        try (HomeLock lock = HomeLock.take(home);
                Draft draft = Draft.on(shelf)) {
            draft.copy(home.jobs(), Manifest.JOBS);
            Definitions definitions = reader.read(draft.path(Manifest.JOBS));
            try (Program program = Program.open(home, definitions, clock)) {
                request.check().in(definitions, program);
                program.jobs().clearUp();
                program.part(LedgerUpdate.class).catchUp();
                return publish(request, number(), draft, program);
            }
        }
    }

    private int number() throws IOException {
        List<Integer> numbers = shelf.numbers();
        return numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
    }

    private Published publish(PublishRequest request, int number, Draft draft, Program program) throws IOException {
        LocalDateTime madeAt = now();
        List<Integer> earlier = shelf.of(request.asked());
        if (!earlier.isEmpty() && request.request().isEmpty()) {
            throw new CannotWork("edition-needs-reason", request.asked().span(), earlier.get(earlier.size() - 1));
        }
        Optional<String> cover =
                request.request().filter(one -> !earlier.isEmpty()).map(one -> Manifest.cover(number, madeAt, one));
        RunLedger runs = program.runs();
        long run = runs.start(JOB, parameters(request.asked(), number, cover), madeAt);
        try {
            ReportsMade made =
                    program.part(ReportMaker.class).make(asReport(request.asked(), draft.path(Manifest.REPORT), cover));
            draft.write(Manifest.FIGURES, FiguresCsv.write(made.figures()));
            Path decisions = home.archive().resolve(Manifest.DECISIONS);
            if (Files.exists(decisions)) {
                draft.copy(decisions, Manifest.DECISIONS);
            }
            Manifest manifest = new Manifest(
                    number,
                    madeAt,
                    request.asked(),
                    earlier,
                    request.request(),
                    version,
                    Runtime.version().toString(),
                    inputs(program.part(Ledger.class)),
                    draft.files());
            draft.seal(manifest, shelf.place(number));
            Path folder = request.out()
                    .orElseGet(() -> program.part(ReportMaker.class).folder(made.scope()));
            List<Path> files = copy(manifest, folder);
            runs.end(run, "completed", "made=" + files.size(), now());
            return new Published(new SealedEdition(shelf.place(number), manifest), run, files);
        } catch (IOException | RuntimeException e) {
            runs.end(run, "failed", e.getClass().getSimpleName(), now());
            throw e;
        }
    }

    /** The same request, as the one who makes reports understands it. */
    static ReportRequest asReport(Asked asked, Path folder, Optional<String> cover) {
        return new ReportRequest(
                Integer.toString(asked.span().year()),
                asked.words(),
                Optional.of(asked.asOf()),
                Optional.of(folder),
                asked.asOf(),
                cover);
    }

    private static String parameters(Asked asked, int number, Optional<String> cover) {
        return "period=" + asked.span()
                + asked.words().unit().map(unit -> " unit=" + unit).orElse("")
                + asked.words().report().map(report -> " report=" + report).orElse("")
                + (asked.words().asIs() ? " structure=as-is" : "")
                + " as-of=" + asked.asOf()
                + " edition=" + number
                + cover.map(line -> " (" + line + ")").orElse("");
    }

    /** What the ledger says at last of every file, in the order in which they were taken in. */
    static List<Input> inputs(Ledger ledger) throws IOException {
        Map<List<String>, Input> inputs = new LinkedHashMap<>();
        ledger.lines()
                .forEach(line -> inputs.put(
                        List.of(line.path(), line.sha256()),
                        new Input(line.path(), line.sha256(), line.size(), line.receivedAt(), line.digest())));
        return List.copyOf(inputs.values());
    }

    private List<Path> copy(Manifest manifest, Path folder) throws IOException {
        try (WholeSet set = WholeSet.in(folder)) {
            for (Manifest.SealedFile file : manifest.below(Manifest.REPORT)) {
                Files.copy(
                        shelf.place(manifest.number()).resolve(file.name()),
                        set.place(file.name().substring(Manifest.REPORT.length())),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return set.publish();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
