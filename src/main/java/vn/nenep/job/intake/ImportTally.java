package vn.nenep.job.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;
import vn.nenep.store.FileState;
import vn.nenep.submission.FormSheet;
import vn.nenep.validation.CheckedRow;
import vn.nenep.validation.CheckedSubmission;

/** Counts what an import did, so that it can be said and so that no row is lost in silence. */
public final class ImportTally {

    private final Map<FileState, Counts> byState = new EnumMap<>(FileState.class);
    private final Map<FindingCode, Integer> findings = new TreeMap<>();
    private int waived;
    private final List<String> broken = new ArrayList<>();
    private int known;

    /** Files and rows: read = accepted + held + ignored. */
    public record Counts(int files, int read, int accepted, int held, int ignored) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    files + other.files,
                    read + other.read,
                    accepted + other.accepted,
                    held + other.held,
                    ignored + other.ignored);
        }

        boolean balances() {
            return read == accepted + held + ignored;
        }
    }

    /** A file that we could not deal with, by a mistake of ours. */
    void broken(String name) {
        broken.add(name);
    }

    /** Files that wait for a better version of the program: nothing of them was stored, the next run tries again. */
    public List<String> filesBroken() {
        return List.copyOf(broken);
    }

    void known() {
        known++;
    }

    void add(Intake intake) {
        Counts counts = new Counts(1, 0, 0, 0, 0);
        for (CheckedSubmission submission : intake.submissions()) {
            for (FormSheet sheet : submission.submission().sheets()) {
                counts = counts.plus(counts(submission, sheet));
            }
        }
        byState.merge(intake.state(), counts, Counts::plus);
        for (Finding finding : intake.findings()) {
            if (finding.isWaived()) {
                waived++;
            } else {
                findings.merge(finding.code(), 1, Integer::sum);
            }
        }
    }

    private static Counts counts(CheckedSubmission submission, FormSheet sheet) {
        int rows = submission.rowsOf(sheet).size();
        int accepted = (int) submission.rowsOf(sheet).stream()
                .filter(row -> row.state() == CheckedRow.State.ACCEPTED)
                .count();
        Counts counts = new Counts(0, sheet.rowsRead(), accepted, rows - accepted, sheet.rowsRead() - rows);
        boolean lost =
                !submission.submission().blocked() && rows != sheet.rows().size();
        if (lost || !counts.balances()) {
            throw new IllegalStateException("Rows were lost in sheet " + sheet.name() + ": " + counts);
        }
        return counts;
    }

    /** Counts by what became of the files. */
    public Map<FileState, Counts> byState() {
        return new EnumMap<>(byState);
    }

    public Counts total() {
        return byState.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** How many findings a decision of the office lets count. */
    public int waived() {
        return waived;
    }

    /** How often each code was found, without those that are waived. */
    public Map<FindingCode, Integer> findings() {
        return new TreeMap<>(findings);
    }

    /** Files that had been taken in before and were passed over. */
    public int filesKnown() {
        return known;
    }

    /** Whether something has to be sent back. */
    public boolean hasErrors() {
        return findings.keySet().stream().anyMatch(code -> switch (code.severity()) {
            case BLOCK, ERROR -> true;
            case WARNING, NOTICE -> false;
        });
    }
}
