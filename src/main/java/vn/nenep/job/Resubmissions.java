package vn.nenep.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.home.Home;
import vn.nenep.job.differing.Difference;
import vn.nenep.job.differing.VersionTrial;
import vn.nenep.job.differing.VersionTrial.Pair;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.Version.State;

/** What an import replaced: versions that counted before it and don't any more, with what that moves. */
public final class Resubmissions {

    /** Figures are computed twice for each: of more than these only the cells are told, so that an import stays quick. */
    private static final int MOST_WITH_FIGURES = 3;

    private final Program program;
    private final long before;

    /** From this moment on. */
    public Resubmissions(Program program) {
        this.program = program;
        this.before = program.office().versions().latestFile();
    }

    /**
     * A version that took the place of one that counted.
     *
     * @param difference of both; without figures when too many came at once
     * @param withFigures whether they were computed
     */
    public record Resent(Difference difference, boolean withFigures) {}

    /** Those since; in the order of organisation, form and period. Computed only when there are any. */
    public List<Resent> since(LocalDate asOf) throws IOException {
        List<Pair> pairs = pairs();
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Resent> all = new ArrayList<>();
        boolean few = pairs.size() <= MOST_WITH_FIGURES;
        try (Rehearsal copy = Rehearsal.of(program.part(Home.class));
                VersionTrial trial =
                        VersionTrial.in(copy.home(), program.part(Definitions.class), program.part(Clock.class))) {
            for (Pair pair : pairs) {
                all.add(new Resent(few ? trial.difference(pair, asOf) : trial.cells(pair), few));
            }
        }
        return all;
    }

    private List<Pair> pairs() {
        List<Version> all = program.office().versions().versions();
        List<Pair> pairs = new ArrayList<>();
        for (Version one : all) {
            if (one.state() == State.IN_FORCE && one.fileId() > before) {
                all.stream()
                        .filter(other -> other.key().equals(one.key()))
                        .filter(other -> other.state() == State.SUPERSEDED && other.fileId() <= before)
                        .reduce((first, second) -> second)
                        .ifPresent(other -> pairs.add(new Pair(Optional.of(other), one)));
            }
        }
        return pairs;
    }
}
