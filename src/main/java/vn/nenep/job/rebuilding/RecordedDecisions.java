package vn.nenep.job.rebuilding;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.DecisionLedger;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.decision.Decisions;

/** Puts the decisions of the office, as their ledger tells them, into a store that is made anew. */
public final class RecordedDecisions {

    private final DecisionLedger ledger;
    private final DecisionStore store;
    private final SubmissionStore submissions;

    public RecordedDecisions(DecisionLedger ledger, DecisionStore store, SubmissionStore submissions) {
        this.ledger = ledger;
        this.store = store;
        this.submissions = submissions;
    }

    /** Notes all of them. The caller holds the transaction. */
    void note() {
        try {
            for (Decision one : ledger.lines()) {
                store.add(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Withdraws what is withdrawn, after every file was taken in. The caller holds the transaction. */
    void withdraw() {
        Decisions all = store.all();
        all.withdrawals().keySet().forEach(version -> submissions.withdraw(version, true));
    }
}
