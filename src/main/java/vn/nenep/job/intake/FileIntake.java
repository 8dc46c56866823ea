package vn.nenep.job.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.finding.Finding;
import vn.nenep.finding.Finding.Expected;
import vn.nenep.finding.Finding.Place;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.Severity;
import vn.nenep.home.CannotWork;
import vn.nenep.organisation.Register;
import vn.nenep.store.Archive;
import vn.nenep.store.FileLedger;
import vn.nenep.store.FileState;
import vn.nenep.store.ReceivedFile;
import vn.nenep.store.RegisterStore;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.submission.Recognition;
import vn.nenep.submission.RegisterReader;
import vn.nenep.submission.WorkbookRecogniser;
import vn.nenep.validation.CheckedRow;
import vn.nenep.validation.CheckedSubmission;
import vn.nenep.validation.Validator;
import vn.nenep.workbook.FileStamp;
import vn.nenep.workbook.UnreadableWorkbook;
import vn.nenep.workbook.Workbook;
import vn.nenep.workbook.WorkbookReader;

/** Takes one file through the rooms: archived first, then read, recognised and checked. It stores nothing itself. */
public final class FileIntake {

    private final Definitions definitions;
    private final Archive archive;
    private final FileLedger ledger;
    private final RegisterStore registers;
    private final DecisionStore decisions;
    private final WorkbookReader reader = new WorkbookReader();

    private Optional<Known> current = Optional.empty();

    /** What follows from the register that counts at the moment. */
    private record Known(WorkbookRecogniser recogniser, Register register) {}

    private Known known(Register register) {
        return new Known(new WorkbookRecogniser(definitions.reportingForms(), register), register);
    }

    public FileIntake(
            Definitions definitions,
            Archive archive,
            FileLedger ledger,
            RegisterStore registers,
            DecisionStore decisions) {
        this.definitions = definitions;
        this.archive = archive;
        this.ledger = ledger;
        this.registers = registers;
        this.decisions = decisions;
    }

    /** The file read and checked; empty when this very file was taken in before. */
    public Optional<Intake> take(IncomingFile incoming) throws IOException {
        String sha256 = Archive.sha256(incoming.file());
        if (ledger.knows(incoming.name(), sha256)) {
            return Optional.empty();
        }
        Optional<FileStamp> stamp = stamp(incoming.file());
        Archive.Original original = archive.keep(incoming.file());
        ReceivedFile file =
                new ReceivedFile(incoming.name(), original.sha256(), original.size(), incoming.receivedAt());
        Optional<String> first = ledger.firstPath(original.sha256());
        if (first.isPresent()) {
            return Optional.of(unread(
                    file,
                    FileState.DUPLICATE,
                    new Finding(FindingCode.W07, Place.WHOLE_FILE, "", Expected.of("nothing-new", first.get()))));
        }
        try {
            if (stamp.isPresent()) {
                // the copy may be of half a file; the whole one has another hash and is taken in by the next import
                stamp.get().requireUnchanged(incoming.file());
            }
        } catch (UnreadableWorkbook e) {
            return Optional.of(unread(file, FileState.RETURNED, unreadable(e)));
        }
        return Optional.of(read(file, original.path(), incoming.isRegister()));
    }

    private Intake read(ReceivedFile file, Path bytes, boolean register) throws IOException {
        try {
            Workbook workbook = reader.read(bytes);
            return register ? register(file, workbook) : forms(file, workbook);
        } catch (UnreadableWorkbook e) {
            return unread(file, FileState.RETURNED, unreadable(e));
        }
    }

    private static Optional<FileStamp> stamp(Path file) throws IOException {
        try {
            return Optional.of(FileStamp.of(file));
        } catch (UnreadableWorkbook e) {
            // a link that was named outright
            return Optional.empty();
        }
    }

    /**
     * The same for a file that is only to be looked at, also when it was taken in before: nothing is archived.
     *
     * @param register that counts
     */
    public Intake look(IncomingFile incoming, Register register) throws IOException {
        current = Optional.of(known(register));
        Path file = incoming.file();
        ReceivedFile received =
                new ReceivedFile(incoming.name(), Archive.sha256(file), Files.size(file), incoming.receivedAt());
        return read(received, file, incoming.isRegister());
    }

    private static Intake unread(ReceivedFile file, FileState state, Finding finding) {
        return new Intake(file, state, List.of(), List.of(), List.of(finding));
    }

    private static Finding unreadable(UnreadableWorkbook e) {
        FindingCode code = switch (e.reason()) {
            case PASSWORD -> FindingCode.W02;
            case TOO_LARGE -> FindingCode.W03;
            default -> FindingCode.W01;
        };
        return new Finding(
                code, Place.WHOLE_FILE, "", Expected.of("readable-" + e.reason().name()));
    }

    private Intake register(ReceivedFile file, Workbook workbook) {
        RegisterReader.Reading reading = new RegisterReader(definitions.registerForm()).read(workbook);
        current = Optional.empty();
        return new Intake(
                file,
                reading.spans().isEmpty() ? FileState.RETURNED : FileState.REGISTER,
                List.of(),
                reading.spans(),
                reading.findings());
    }

    private Intake forms(ReceivedFile file, Workbook workbook) {
        Known known =
                current.or(() -> registers.current().map(this::known)).orElseThrow(() -> new CannotWork("no-register"));
        current = Optional.of(known);
        Recognition recognition = known.recogniser().recognise(workbook, file.path());
        List<Finding> findings = new ArrayList<>(recognition.findings());
        List<CheckedSubmission> checked = new ArrayList<>();
        // asked for each file: somebody may decide while a schedule is at work
        Validator validator = new Validator(definitions, known.register(), decisions.waivers());
        recognition.submissions().forEach(submission -> {
            CheckedSubmission one = validator.validate(
                    submission, LocalDateTime.parse(file.receivedAt()).toLocalDate());
            checked.add(one);
            findings.addAll(one.findings());
        });
        return new Intake(file, state(checked, findings), checked, List.of(), findings);
    }

    private static FileState state(List<CheckedSubmission> checked, List<Finding> findings) {
        boolean somethingCounts =
                checked.stream().anyMatch(one -> !one.submission().blocked());
        if (!somethingCounts) {
            return FileState.RETURNED;
        }
        boolean blocked = findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
        boolean held = checked.stream()
                .flatMap(one -> one.rows().stream())
                .anyMatch(row -> row.state() != CheckedRow.State.ACCEPTED);
        if (blocked || held) {
            return FileState.PARTLY;
        }
        boolean warned = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        return warned ? FileState.WITH_WARNINGS : FileState.ACCEPTED;
    }
}
