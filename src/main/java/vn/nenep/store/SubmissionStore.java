package vn.nenep.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.FormDefinition;
import vn.nenep.finding.Finding;
import vn.nenep.home.CannotWork;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.submission.Answer;
import vn.nenep.submission.FormSheet;
import vn.nenep.submission.Submission;
import vn.nenep.validation.CheckedRow;
import vn.nenep.validation.CheckedSubmission;

/** Takes in files with what was read from them. The caller holds the transaction: one file, one transaction. */
public final class SubmissionStore {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final FileLedger ledger;

    public SubmissionStore(JdbcTemplate template, FileLedger ledger) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.ledger = ledger;
    }

    /** Takes in a file: its findings, its submissions, their sheets and rows, and which version is in force now. */
    public void save(ReceivedFile file, FileState state, List<CheckedSubmission> submissions, List<Finding> findings) {
        long fileId = ledger.add(file, state, findings);
        for (CheckedSubmission checked : submissions) {
            Submission submission = checked.submission();
            long id = Ids.insert(
                    jdbc.sql("insert into submission (file_id, form, sender, period, state) values (?, ?, ?, ?, ?)")
                            .params(
                                    fileId,
                                    submission.form().id(),
                                    submission.sender(),
                                    submission.period().code(),
                                    submission.blocked() ? "blocked" : "accepted"));
            fill(id, checked);
        }
    }

    /**
     * Puts what was read of a file once more in the place of what was read of it before. Its forms keep their places in the order
     * of arrival, and their being withdrawn.
     *
     * @param path of the file
     * @param submissions the same forms as then
     * @throws CannotWork when they are not: the definitions changed since
     */
    public void replace(
            long fileId, String path, FileState state, List<CheckedSubmission> submissions, List<Finding> findings) {
        long then = jdbc.sql("select count(*) from submission where file_id = ?")
                .params(fileId)
                .query(Long.class)
                .single();
        if (then != submissions.size()) {
            throw new CannotWork("read-otherwise", path);
        }
        ledger.replace(fileId, state, findings);
        for (CheckedSubmission checked : submissions) {
            Submission submission = checked.submission();
            long id = jdbc.sql("select id from submission where file_id = ? and form = ? and sender = ? and period = ?")
                    .params(
                            fileId,
                            submission.form().id(),
                            submission.sender(),
                            submission.period().code())
                    .query(Long.class)
                    .optional()
                    .orElseThrow(() -> new CannotWork("read-otherwise", path));
            jdbc.sql("delete from %s where submission_id = ?"
                            .formatted(submission.form().table()))
                    .params(id)
                    .update();
            jdbc.sql("delete from form_sheet where submission_id = ?")
                    .params(id)
                    .update();
            fill(id, checked);
        }
    }

    private void fill(long id, CheckedSubmission checked) {
        Submission submission = checked.submission();
        Map<String, Long> sheets = new LinkedHashMap<>();
        submission.sheets().forEach(sheet -> sheets.put(sheet.name(), saveSheet(id, checked, sheet)));
        if (!submission.blocked()) {
            saveRows(id, sheets, checked);
            putInForce(
                    submission.sender(),
                    submission.form().id(),
                    submission.period().code());
        }
    }

    private long saveSheet(long submissionId, CheckedSubmission checked, FormSheet sheet) {
        List<CheckedRow> rows = checked.rowsOf(sheet);
        long accepted = rows.stream()
                .filter(row -> row.state() == CheckedRow.State.ACCEPTED)
                .count();
        String columns = sheet.columns().entrySet().stream()
                .map(column -> column.getKey() + "=" + column.getValue())
                .collect(Collectors.joining(","));
        return Ids.insert(jdbc.sql("""
                        insert into form_sheet (submission_id, name, header_row, columns, rows_read, rows_accepted, rows_held,
                            rows_ignored, blocked)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        submissionId,
                        sheet.name(),
                        sheet.headerRow(),
                        columns,
                        sheet.rowsRead(),
                        accepted,
                        rows.size() - accepted,
                        sheet.rowsRead() - rows.size(),
                        sheet.blocked() ? 1 : 0));
    }

    private void saveRows(long submissionId, Map<String, Long> sheets, CheckedSubmission checked) {
        FormDefinition form = checked.submission().form();
        List<ColumnDefinition> columns = FormTables.stored(form);
        String sql =
                "insert into %s (submission_id, sheet_id, row_number, organisation, period, state, %s%s) values (?%s)"
                        .formatted(
                                form.table(),
                                WrittenCells.COLUMN,
                                columns.stream()
                                        .map(column -> ", \"" + column.id() + "\"")
                                        .collect(Collectors.joining()),
                                ", ?".repeat(6 + columns.size()));
        List<@Nullable Object[]> batch = new ArrayList<>();
        for (CheckedRow row : checked.rows()) {
            List<Optional<String>> organisations = new ArrayList<>();
            row.organisations().forEach(code -> organisations.add(Optional.of(code)));
            if (organisations.isEmpty()) {
                organisations.add(Optional.empty());
            }
            for (Optional<String> organisation : organisations) {
                List<@Nullable Object> values = new ArrayList<>();
                values.add(submissionId);
                values.add(sheets.get(row.sheet().name()));
                values.add(row.row().number());
                values.add(organisation.orElse(null));
                values.add(row.period().map(period -> period.code()).orElse(null));
                values.add(row.state().name().toLowerCase(Locale.ROOT));
                values.add(WrittenCells.pack(row.row()));
                columns.forEach(column -> values.add(stored(row, column)));
                batch.add(values.toArray());
            }
        }
        template.batchUpdate(sql, batch);
    }

    /** What is kept of one cell; null when it is blank. */
    static @Nullable Object stored(CheckedRow row, ColumnDefinition column) {
        return row.row().answer(column.id()).map(SubmissionStore::stored).orElse(null);
    }

    private static @Nullable Object stored(Answer answer) {
        Object value = answer.value().orElse(null);
        if (value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }

    /**
     * Withdraws a version, or reinstates it; the latest of those that are left counts from now on. A version that went back whole
     * stays as it is.
     */
    public void withdraw(About version, boolean withdrawn) {
        jdbc.sql("""
                update submission set state = ? where sender = ? and form = ? and period = ? and state <> 'blocked'
                    and file_id = (select id from received_file where path = ? and sha256 = ?)
                """)
                .params(
                        withdrawn ? "withdrawn" : "accepted",
                        version.organisation(),
                        version.form(),
                        version.period(),
                        version.file(),
                        version.sha256())
                .update();
        putInForce(version.organisation(), version.form(), version.period());
    }

    /**
     * Lets any version of a form count, or none, whatever arrived last: only in a copy of the store that is thrown away, to see
     * what would follow.
     */
    public void tryOut(About key, Optional<Long> submission) {
        jdbc.sql("delete from version_in_force where organisation = ? and form = ? and period = ?")
                .params(key.organisation(), key.form(), key.period())
                .update();
        submission.ifPresent(id -> jdbc.sql(
                        "insert into version_in_force (organisation, form, period, submission_id) values (?, ?, ?, ?)")
                .params(key.organisation(), key.form(), key.period(), id)
                .update());
    }

    /** The accepted version that arrived last counts; of those of one moment the one that was taken in last. */
    private void putInForce(String sender, String form, String period) {
        jdbc.sql("delete from version_in_force where organisation = ? and form = ? and period = ?")
                .params(sender, form, period)
                .update();
        jdbc.sql("""
                insert into version_in_force (organisation, form, period, submission_id)
                select s.sender, s.form, s.period, s.id from submission s join received_file f on f.id = s.file_id
                where s.sender = ? and s.form = ? and s.period = ? and s.state = 'accepted'
                order by f.received_at desc, s.id desc limit 1
                """).params(sender, form, period).update();
    }

    /** The latest year for which a year form is in force; empty when there is none. */
    public Optional<Integer> latestYear() {
        return jdbc.sql("select max(period) from version_in_force where length(period) = 4")
                .query(String.class)
                .optional()
                .map(Integer::valueOf);
    }
}
