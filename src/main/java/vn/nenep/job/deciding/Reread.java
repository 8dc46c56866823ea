package vn.nenep.job.deciding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.definition.Definitions;
import vn.nenep.home.CannotWork;
import vn.nenep.job.intake.FileIntake;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.job.intake.Intake;
import vn.nenep.organisation.Register;
import vn.nenep.store.Archive;
import vn.nenep.store.FileLedger;
import vn.nenep.store.ReceivedFile;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.SubmissionStore;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.Decision.Kind;
import vn.nenep.store.decision.DecisionStore;

/**
 * Reads the originals once more that a waiver is about, in the way in which every file is read, with the register that counted when
 * they were taken in: what becomes of a row is decided in one place.
 */
public final class Reread {

    private final JdbcClient jdbc;
    private final Definitions definitions;
    private final Archive archive;
    private final FileLedger files;
    private final RegisterStore registers;
    private final SubmissionStore submissions;
    private final DecisionStore decisions;

    public Reread(
            JdbcTemplate store,
            Definitions definitions,
            Archive archive,
            FileLedger files,
            RegisterStore registers,
            SubmissionStore submissions) {
        this.jdbc = JdbcClient.create(store);
        this.definitions = definitions;
        this.archive = archive;
        this.files = files;
        this.registers = registers;
        this.submissions = submissions;
        this.decisions = new DecisionStore(java.util.Objects.requireNonNull(store.getDataSource()));
    }

    private record Original(long id, ReceivedFile file) {}

    /**
     * Reads the files again that a waiver or its end touches; gives their ids. The caller holds the transaction and has noted the
     * decision.
     *
     * @throws CannotWork when an original is not in the archive any more
     */
    List<Long> files(Decision one) throws IOException {
        List<Long> read = new ArrayList<>();
        for (Original original :
                one.kind() == Kind.WAIVE ? covered(one) : waivedBy(one.about().ends())) {
            ReceivedFile file = original.file();
            Register register = registers.before(original.id()).orElseThrow(() -> new CannotWork("no-register"));
            Archive.Original kept = archive.kept(file.sha256());
            Intake intake = new FileIntake(definitions, archive, files, registers, decisions)
                    .look(new IncomingFile(kept.path(), file.path(), file.receivedAt()), register);
            submissions.replace(original.id(), intake.state(), intake.submissions(), intake.findings());
            read.add(original.id());
        }
        return read;
    }

    /** Those in which the finding of the waiver stands and is not waived by an earlier one. */
    private List<Original> covered(Decision waiver) {
        return jdbc.sql("""
                select distinct f.id, f.path, f.sha256, f.size, f.received_at
                from received_file f join submission s on s.file_id = f.id join finding n on n.file_id = f.id
                where s.sender = :sender and (:form = '' or s.form = :form) and (:period = '' or s.period = :period)
                    and n.code = :code and n.waived_by is null and substr(f.received_at, 1, 10) <= :until
                order by f.id
                """)
                .param("sender", waiver.about().organisation())
                .param("form", waiver.about().form())
                .param("period", waiver.about().period())
                .param("code", waiver.about().code())
                .param("until", waiver.about().until())
                .query((row, number) -> new Original(
                        row.getLong(1),
                        new ReceivedFile(row.getString(2), row.getString(3), row.getLong(4), row.getString(5))))
                .list();
    }

    private List<Original> waivedBy(int waiver) {
        return jdbc.sql("""
                select f.id, f.path, f.sha256, f.size, f.received_at from received_file f
                where exists (select 1 from finding n where n.file_id = f.id and n.waived_by = ?) order by f.id
                """)
                .params(waiver)
                .query((row, number) -> new Original(
                        row.getLong(1),
                        new ReceivedFile(row.getString(2), row.getString(3), row.getLong(4), row.getString(5))))
                .list();
    }
}
