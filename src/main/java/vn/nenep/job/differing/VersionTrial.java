package vn.nenep.job.differing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.job.intake.FileIntake;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.job.intake.IncomingFiles;
import vn.nenep.job.intake.IntakeStore;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.store.Archive;
import vn.nenep.store.Database;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.Version.State;
import vn.nenep.store.version.VersionComparison;
import vn.nenep.store.version.VersionHistory;

/**
 * Lets one version count and then another, in a copy of a store, and tells what differs. Figures are computed as always; there is no
 * second arithmetic.
 */
public final class VersionTrial implements AutoCloseable {

    private final Database.Copy store;
    private final Definitions definitions;
    private final IncomingFiles incoming;
    private final FileIntake intake;
    private final IntakeStore intakes;
    private final VersionHistory history;

    private VersionTrial(Home copy, Definitions definitions, Clock clock, Database.Copy store) {
        this.store = store;
        this.definitions = definitions;
        this.incoming = new IncomingFiles(copy, clock);
        this.intakes = new IntakeStore(store.submissions(), store.registers());
        this.intake = new FileIntake(
                definitions,
                new Archive(copy.archive()),
                store.files(),
                store.registers(),
                new DecisionStore(store.source()));
        this.history = new VersionHistory(store.source());
    }

    /** In a home whose store is a copy that will be thrown away. */
    public static VersionTrial in(Home copy, Definitions definitions, Clock clock) throws IOException {
        return new VersionTrial(
                copy, definitions, clock, Database.openCopy(copy.database(), definitions.reportingForms()));
    }

    /** The versions in the copy. */
    public VersionHistory history() {
        return history;
    }

    /**
     * The versions of a file on the disk; it is taken into the copy if it was not taken in before.
     *
     * @return the forms in it; none when nothing of it can be told apart
     */
    public List<Version> versions(Path file) throws IOException {
        String sha256 = Archive.sha256(file);
        if (ofFile(sha256).isEmpty()) {
            for (IncomingFile one : incoming.list(List.of(file), Optional.empty())) {
                intake.take(one).ifPresent(intakes::save);
            }
        }
        return ofFile(sha256);
    }

    private List<Version> ofFile(String sha256) {
        return history.versions().stream()
                .filter(one -> one.sha256().equals(sha256))
                .toList();
    }

    /**
     * A version with the one it is to be held against: one that counts against the one before it, any other against the one that
     * counts, in the order of their arrival. Empty for a version that went back whole.
     */
    public Optional<Pair> pair(Version one) {
        if (one.state() == State.RETURNED) {
            return Optional.empty();
        }
        List<Version> others = history.versionsOf(one).stream()
                .filter(other -> other.submission() != one.submission())
                .toList();
        Optional<Version> other = others.stream()
                .filter(each -> one.state() == State.IN_FORCE
                        ? each.state() == State.SUPERSEDED && each.number() < one.number()
                        : each.state() == State.IN_FORCE)
                .reduce((first, second) -> second);
        return Optional.of(
                other.filter(each -> each.number() > one.number()).isPresent()
                        ? new Pair(Optional.of(one), other.orElseThrow())
                        : new Pair(other, one));
    }

    /** Two versions of one form; against nothing when there is no earlier one. */
    public record Pair(Optional<Version> earlier, Version later) {}

    /** What differs between two versions, in what was sent and in the figures of the year. */
    public Difference difference(Pair pair, LocalDate asOf) {
        Difference cells = cells(pair);
        Register register = store.registers().current().orElseThrow(() -> new CannotWork("no-register"));
        return new Difference(
                cells.form(),
                pair.earlier(),
                pair.later(),
                cells.cells(),
                FigureMove.between(
                        figures(pair.later(), pair.earlier(), register, asOf),
                        figures(pair.later(), Optional.of(pair.later()), register, asOf)));
    }

    /** The same without figures: what differs in what was sent. */
    public Difference cells(Pair pair) {
        FormDefinition form = definitions.form(pair.later().form()).orElseThrow();
        return new Difference(
                form,
                pair.earlier(),
                pair.later(),
                new VersionComparison(store.source()).of(form, pair.earlier(), pair.later()),
                List.of());
    }

    /** The published figures of the year while a version counts, or none of that form. */
    private List<Figure> figures(Version key, Optional<Version> inForce, Register register, LocalDate asOf) {
        Optional<Version> now = history.versionsOf(key).stream()
                .filter(one -> one.state() == State.IN_FORCE)
                .findFirst();
        store.submissions().tryOut(key.about(), inForce.map(Version::submission));
        try {
            int year = Period.parse(key.period()).orElseThrow().year();
            return new ArrayList<>(new FigureCalculator(store.source(), definitions, register)
                    .figures(year, asOf, Level.CELL).stream()
                            .filter(figure -> definitions.isPublished(figure.indicator()))
                            .toList());
        } finally {
            store.submissions().tryOut(key.about(), now.map(Version::submission));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
