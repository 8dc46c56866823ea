package vn.nenep.edition;

import java.util.List;
import vn.nenep.indicator.Figure;

/**
 * One step of the way from one edition to another: one cause, all else as it was after the step before.
 *
 * @param what changed, one line each: names of files, versions, dates; nothing when there was nothing of this kind
 * @param figures after it
 */
public record Step(Cause cause, List<String> what, List<Figure> figures) {

    public Step {
        what = List.copyOf(what);
        figures = List.copyOf(figures);
    }
}
