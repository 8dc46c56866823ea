package vn.nenep.job.deciding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.definition.Definitions;
import vn.nenep.home.CannotWork;
import vn.nenep.job.intake.FileIntake;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.job.intake.Intake;
import vn.nenep.organisation.Register;
import vn.nenep.store.Archive;
import vn.nenep.store.FileLedger;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.decision.WaivedFiles;

/**
 * Reads the originals once more that a waiver is about, in the way in which every file is read, with the register that counted when
 * they were taken in: what becomes of a row is decided in one place.
 */
public final class Reread {

    private final Definitions definitions;
    private final Archive archive;
    private final FileLedger files;
    private final RegisterStore registers;
    private final SubmissionStore submissions;
    private final DecisionStore decisions;
    private final WaivedFiles waived;

    public Reread(
            Definitions definitions,
            Archive archive,
            FileLedger files,
            RegisterStore registers,
            SubmissionStore submissions,
            DecisionStore decisions,
            WaivedFiles waived) {
        this.definitions = definitions;
        this.archive = archive;
        this.files = files;
        this.registers = registers;
        this.submissions = submissions;
        this.decisions = decisions;
        this.waived = waived;
    }

    /**
     * Reads the files again that a waiver or its end touches; gives their ids. The caller holds the transaction and has noted the
     * decision.
     *
     * @throws CannotWork when an original is not in the archive any more, or its forms would be told apart otherwise than then
     */
    List<Long> files(Decision one) throws IOException {
        List<Long> read = new ArrayList<>();
        for (WaivedFiles.Original original : waived.of(one)) {
            Register register = registers.before(original.id()).orElseThrow(() -> new CannotWork("no-register"));
            Archive.Original kept = archive.kept(original.sha256());
            Intake intake = new FileIntake(definitions, archive, files, registers, decisions)
                    .look(new IncomingFile(kept.path(), original.path(), original.receivedAt()), register);
            submissions.replace(
                    original.id(), original.path(), intake.state(), intake.submissions(), intake.findings());
            read.add(original.id());
        }
        return read;
    }
}
