package vn.nenep.job.intake;

import vn.nenep.store.RegisterStore;
import vn.nenep.store.SubmissionStore;

/** Puts what was read and checked where it belongs. The caller holds the transaction: one file, one transaction. */
public final class IntakeStore {

    private final SubmissionStore submissions;
    private final RegisterStore registers;

    public IntakeStore(SubmissionStore submissions, RegisterStore registers) {
        this.submissions = submissions;
        this.registers = registers;
    }

    /** Stores a register as a register, and everything else with its submissions. */
    public void save(Intake one) {
        if (one.spans().isEmpty()) {
            submissions.save(one.file(), one.state(), one.submissions(), one.findings());
        } else {
            registers.save(one.file(), one.spans(), one.findings());
        }
    }
}
