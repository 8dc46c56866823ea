package vn.nenep.job.differing;

import java.util.List;
import java.util.Optional;
import vn.nenep.definition.FormDefinition;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.VersionDiff;

/**
 * What a version moves against an earlier one of the same form.
 *
 * @param earlier empty when there is none, and the later one is held against nothing
 * @param cells what differs in what was sent
 * @param figures what differs in the figures of the year when the later one counts instead of the earlier one
 */
public record Difference(
        FormDefinition form, Optional<Version> earlier, Version later, VersionDiff cells, List<FigureMove> figures) {

    public Difference {
        figures = List.copyOf(figures);
    }

    /** How many verdicts move. */
    public long verdicts() {
        return figures.stream().filter(FigureMove::movesVerdict).count();
    }
}
