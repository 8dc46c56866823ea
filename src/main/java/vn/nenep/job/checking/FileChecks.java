package vn.nenep.job.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.finding.Severity;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;
import vn.nenep.job.intake.FileIntake;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.job.intake.IncomingFiles;
import vn.nenep.job.intake.Intake;
import vn.nenep.job.returning.Answer;
import vn.nenep.job.returning.Receipts;
import vn.nenep.organisation.Register;
import vn.nenep.store.Archive;
import vn.nenep.store.ReceivedForm;
import vn.nenep.store.StoreReader;
import vn.nenep.submission.RegisterReader;
import vn.nenep.workbook.UnreadableWorkbook;
import vn.nenep.workbook.WorkbookReader;

/** Checks files against the definitions, the register and what the store of a home holds, and stores nothing. */
public final class FileChecks implements AutoCloseable {

    private final Definitions definitions;
    private final IncomingFiles incoming;
    private final StoreReader store;
    private final FileIntake intake;

    private FileChecks(Home home, Definitions definitions, Clock clock, StoreReader store) {
        this.definitions = definitions;
        this.incoming = new IncomingFiles(home, clock);
        this.store = store;
        this.intake = new FileIntake(
                definitions, new Archive(home.archive()), store.files(), store.registers(), store.decisions());
    }

    /** Where the answer to a file is written, by the name that it gets. */
    @FunctionalInterface
    public interface Places {
        Path of(Path file, String name) throws IOException;
    }

    /** In a home whose store is a copy; it is brought up to date, so that an old one or none at all will do. */
    public static FileChecks in(Home copy, Definitions definitions, Clock clock) throws IOException {
        return new FileChecks(copy, definitions, clock, StoreReader.ofCopy(copy.database(), definitions));
    }

    /**
     * Checks files.
     *
     * @param out where the marked copy or receipt of a file goes; empty when none is wanted
     * @throws CannotWork when there is no file there, or no register to check it against
     */
    public List<Verdict> check(List<Path> paths, Optional<Places> out) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        List<IncomingFile> files = incoming.list(paths, Optional.empty());
        if (files.isEmpty()) {
            throw new CannotWork("nothing-to-check", paths.get(0));
        }
        boolean needed = files.stream().anyMatch(file -> !file.isRegister());
        Register register = needed ? register() : new Register(List.of());
        for (IncomingFile file : files) {
            verdicts.add(check(file, register, out));
        }
        return verdicts;
    }

    /** An import would take in the registers that lie in the input folder first. */
    private Register register() throws IOException {
        Optional<Register> register = store.registers().current();
        if (Files.isDirectory(incoming.folder())) {
            for (IncomingFile file : incoming.list(List.of(), Optional.empty())) {
                if (file.isRegister() && !store.files().knows(file.name(), Archive.sha256(file.file()))) {
                    register = read(file.file()).or(store.registers()::current);
                }
            }
        }
        return register.orElseThrow(() -> new CannotWork("no-register"));
    }

    private Optional<Register> read(Path file) throws IOException {
        try {
            return new RegisterReader(definitions.registerForm())
                    .read(new WorkbookReader().read(file))
                    .register();
        } catch (UnreadableWorkbook e) {
            return Optional.empty();
        }
    }

    private Verdict check(IncomingFile file, Register register, Optional<Places> out) throws IOException {
        Intake taken = intake.look(file, register);
        List<ReceivedForm> received = taken.submissions().stream()
                .map(submission -> store.forms().preview(submission, file.receivedAt()))
                .toList();
        var receipt = new Receipts(Optional.of(register)).of(taken.file(), received, taken.findings());
        boolean mend =
                taken.findings().stream().anyMatch(finding -> finding.severity().compareTo(Severity.ERROR) <= 0);
        Optional<Path> answer = Optional.empty();
        if (out.isPresent()) {
            Answer wanted = mend ? Answer.mend(file.file(), receipt) : Answer.receipt(receipt);
            answer = Optional.of(wanted.write(name -> out.get().of(file.file(), name)));
        }
        return new Verdict(
                file.file(),
                taken.state(),
                receipt,
                taken.spans().size(),
                store.files().firstPath(taken.file().sha256()),
                answer);
    }

    @Override
    public void close() {
        store.close();
    }
}
