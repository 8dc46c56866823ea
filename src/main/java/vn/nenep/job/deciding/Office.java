package vn.nenep.job.deciding;

import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.decision.Decisions;
import vn.nenep.store.version.VersionHistory;

/**
 * The desk of the office: what came, what it decided about that, and who makes its decisions.
 *
 * @param versions of all forms that came
 * @param decide for who has taken the home folder
 */
public record Office(VersionHistory versions, DecisionStore made, DecisionMaker decide) {

    /** All decisions so far. */
    public Decisions decisions() {
        return made.all();
    }
}
