package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nenep.definition.Definitions;
import vn.nenep.edition.Asked;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.Manifest.Input;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.home.Progress;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FiguresCsv;
import vn.nenep.job.Program;
import vn.nenep.job.Rehearsal;
import vn.nenep.job.rebuilding.StoreRebuild;
import vn.nenep.job.reporting.ReportMaker;
import vn.nenep.job.reporting.ReportsMade;
import vn.nenep.store.Archive;
import vn.nenep.store.proof.Ledger;
import vn.nenep.store.proof.Ledger.Line;

/**
 * A store made anew, in a temporary home, from the originals of an archive: a home with this ledger and these definitions is
 * laid out, and made anew as {@code rebuild} makes one. Closing it takes it away.
 */
public final class Replay implements AutoCloseable {

    private final Rehearsal rehearsal;
    private final Definitions definitions;
    private final Program program;

    private Replay(Rehearsal rehearsal, Definitions definitions, Program program) {
        this.rehearsal = rehearsal;
        this.definitions = definitions;
        this.program = program;
    }

    /**
     * What replays need of the home in which they are asked for.
     *
     * @param archive of the originals, which is only read
     * @param progress anew for each store that is made
     */
    public record Place(Archive archive, DefinitionReader reader, Clock clock, Supplier<Progress> progress) {}

    /**
     * The store of a state.
     *
     * @throws CannotWork when an original is missing or is not what was received
     */
    public static Replay of(State state, Place place) throws IOException {
        Definitions definitions = place.reader().read(state.definitions().folder());
        Rehearsal rehearsal = Rehearsal.empty();
        try {
            layOut(state, place.archive(), rehearsal.home());
            Program program = Program.open(rehearsal.home(), definitions, place.clock());
            Replay replay = new Replay(rehearsal, definitions, program);
            program.part(StoreRebuild.class).run(place.progress().get());
            return replay;
        } catch (IOException | RuntimeException e) {
            rehearsal.close();
            throw e;
        }
    }

    private static void layOut(State state, Archive originals, Home home) throws IOException {
        Archive archive = new Archive(home.archive());
        Files.createDirectories(home.archive());
        for (Input input : state.inputs()) {
            Path copy = archive.path(input.sha256());
            if (!Files.exists(copy)) {
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(original(input, originals), copy);
            }
            if (!Archive.sha256(copy).equals(input.sha256())) {
                throw new CannotWork("archive-damaged", input.path());
            }
        }
        new Ledger(home.archive()).add(state.inputs().stream().map(Replay::line).toList());
        if (!state.decisions().isEmpty()) {
            Files.writeString(home.archive().resolve(Manifest.DECISIONS), state.decisions());
        }
    }

    private static Path original(Input input, Archive originals) {
        Path original = originals.path(input.sha256());
        if (!Files.isRegularFile(original)) {
            throw new CannotWork("archive-damaged", input.path());
        }
        return original;
    }

    private static Line line(Input input) {
        return new Line(input.path(), input.sha256(), input.size(), input.receivedAt(), input.digest());
    }

    /** The definitions that it was made with. */
    public Definitions definitions() {
        return definitions;
    }

    /** The running program of the temporary home. */
    public Program program() {
        return program;
    }

    /** All figures, in the order and just as an edition has them. */
    public List<Figure> figures(Asked asked) {
        return asSealed(program.figures(asked.scope()).figures());
    }

    /** Figures as they are read from an edition: what is the same number is written the same there. */
    static List<Figure> asSealed(List<Figure> figures) {
        return FiguresCsv.read(FiguresCsv.write(figures));
    }

    /** The reports, each file proven to say what was computed. */
    ReportsMade reports(Asked asked, Optional<String> cover) throws IOException {
        Path folder = rehearsal.home().output().resolve("anew");
        return program.part(ReportMaker.class).make(Publisher.asReport(asked, folder, cover));
    }

    @Override
    public void close() throws IOException {
        try (rehearsal) {
            program.close();
        }
    }
}
