package vn.nenep.job.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nenep.definition.Definitions;
import vn.nenep.home.Home;
import vn.nenep.job.intake.IncomingFile;
import vn.nenep.job.intake.IncomingFiles;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.submission.RegisterReader;
import vn.nenep.submission.Submission;
import vn.nenep.submission.WorkbookRecogniser;
import vn.nenep.validation.CheckedRow;
import vn.nenep.validation.CheckedSubmission;
import vn.nenep.validation.Validator;
import vn.nenep.workbook.UnreadableWorkbook;
import vn.nenep.workbook.WorkbookReader;

/** The rows that count, from the workbooks as they were received, in plain collections: no store, no SQL, no definitions of indicators. */
final class Originals {

    private final Register register;
    private final Map<Key, CheckedSubmission> inForce;

    private Originals(Register register, Map<Key, CheckedSubmission> inForce) {
        this.register = register;
        this.inForce = inForce;
    }

    /** One form of one sender for one period. */
    record Key(String sender, String form, Period period) {}

    /** A row in force. */
    record Fact(Key from, CheckedRow row) {

        boolean isOf(String form) {
            return from.form().equals(form);
        }

        boolean isAbout(String organisation) {
            return row.organisations().contains(organisation);
        }

        boolean accepted() {
            return row.state() == CheckedRow.State.ACCEPTED;
        }

        boolean held() {
            return row.state() == CheckedRow.State.HELD;
        }

        Object value(String column) {
            return row.row().answer(column).flatMap(answer -> answer.value()).orElse("");
        }

        boolean is(String column, Object... wanted) {
            return List.of(wanted).contains(value(column));
        }

        long number(String column) {
            Object value = value(column);
            return value instanceof Number number ? number.longValue() : Boolean.TRUE.equals(value) ? 1 : 0;
        }
    }

    static Originals read(Home home, Definitions definitions, Clock clock) throws IOException {
        Register register = new Register(List.of());
        Map<Key, CheckedSubmission> inForce = new LinkedHashMap<>();
        Map<Key, String> arrived = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (IncomingFile file : new IncomingFiles(home, clock).list(List.of(), Optional.empty())) {
            if (!seen.add(hex(file.file()))) {
                continue;
            }
            try {
                var workbook = new WorkbookReader().read(file.file());
                if (file.isRegister()) {
                    register = new RegisterReader(definitions.registerForm())
                            .read(workbook)
                            .register()
                            .orElse(register);
                    continue;
                }
                Validator validator = new Validator(definitions, register);
                for (Submission one : new WorkbookRecogniser(definitions.reportingForms(), register)
                        .recognise(workbook, file.name())
                        .submissions()) {
                    Key key = new Key(one.sender(), one.form().id(), one.period());
                    boolean later = arrived.getOrDefault(key, "").compareTo(file.receivedAt()) <= 0;
                    if (!one.blocked() && later) {
                        arrived.put(key, file.receivedAt());
                        inForce.put(
                                key,
                                validator.validate(
                                        one,
                                        LocalDateTime.parse(file.receivedAt()).toLocalDate()));
                    }
                }
            } catch (UnreadableWorkbook e) {
                // returned to its sender: nothing of it counts
            }
        }
        return new Originals(register, inForce);
    }

    private static String hex(Path file) throws IOException {
        return vn.nenep.store.Archive.sha256(file);
    }

    Register register() {
        return register;
    }

    boolean has(String sender, String form, Period period) {
        return inForce.containsKey(new Key(sender, form, period));
    }

    /** All rows in force of a year. */
    List<Fact> facts(int year) {
        List<Fact> facts = new ArrayList<>();
        inForce.forEach((key, checked) -> {
            if (key.period().year() == year) {
                checked.rows().forEach(row -> facts.add(new Fact(key, row)));
            }
        });
        return facts;
    }
}
