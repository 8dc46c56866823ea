package vn.nenep.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.period.Period;
import vn.nenep.store.ReceivedForm.ReceivedSheet;
import vn.nenep.store.ReceivedForm.Version;
import vn.nenep.validation.CheckedSubmission;

/** Reads from the store what was taken in of a file, form by form, to be told to its sender. */
public final class ReceivedForms {

    private final JdbcClient jdbc;
    private final Definitions definitions;

    public ReceivedForms(JdbcClient jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    private record Stored(
            long id, String form, String sender, String period, String state, String receivedAt, String path) {}

    /** The forms of a file in their order; without those that are no longer defined. */
    public List<ReceivedForm> of(long fileId) {
        List<Stored> stored = jdbc.sql("""
                select s.id, s.form, s.sender, s.period, s.state, f.received_at, f.path
                from submission s join received_file f on f.id = s.file_id where f.id = ? order by s.id
                """)
                .params(fileId)
                .query((row, number) -> new Stored(
                        row.getLong("id"),
                        row.getString("form"),
                        row.getString("sender"),
                        row.getString("period"),
                        row.getString("state"),
                        row.getString("received_at"),
                        row.getString("path")))
                .list();
        List<ReceivedForm> forms = new ArrayList<>();
        for (Stored one : stored) {
            definitions.form(one.form()).ifPresent(form -> forms.add(form(one, form)));
        }
        return forms;
    }

    private ReceivedForm form(Stored one, FormDefinition form) {
        return new ReceivedForm(
                form,
                one.sender(),
                Period.parse(one.period()).orElseThrow(),
                one.state().equals("blocked"),
                sheets(one.id(), form),
                before(one),
                inForce(one.sender(), one.form(), one.period(), one.id()));
    }

    /** What would be taken in of a submission that arrives at a moment. */
    public ReceivedForm preview(CheckedSubmission checked, String receivedAt) {
        var submission = checked.submission();
        Optional<Version> now = inForce(
                submission.sender(), submission.form().id(), submission.period().code(), 0);
        boolean takesOver = !submission.blocked()
                && now.filter(version -> version.receivedAt().compareTo(receivedAt) > 0)
                        .isEmpty();
        return takesOver
                ? ReceivedForm.of(checked, now, Optional.empty())
                : ReceivedForm.of(checked, Optional.empty(), now);
    }

    private Optional<Version> before(Stored one) {
        return one.state().equals("accepted")
                ? jdbc.sql("""
                        select f.path, f.received_at from submission s join received_file f on f.id = s.file_id
                        where s.sender = :sender and s.form = :form and s.period = :period and s.state = 'accepted'
                            and (f.received_at < :moment or (f.received_at = :moment and s.id < :id))
                        order by f.received_at desc, s.id desc limit 1
                        """)
                        .param("sender", one.sender())
                        .param("form", one.form())
                        .param("period", one.period())
                        .param("moment", one.receivedAt())
                        .param("id", one.id())
                        .query((row, number) -> new Version(row.getString("path"), row.getString("received_at")))
                        .optional()
                : Optional.empty();
    }

    private Optional<Version> inForce(String sender, String form, String period, long otherThan) {
        return jdbc.sql("""
                        select f.path, f.received_at from version_in_force v
                        join submission s on s.id = v.submission_id join received_file f on f.id = s.file_id
                        where v.organisation = ? and v.form = ? and v.period = ? and v.submission_id <> ?
                        """)
                .params(sender, form, period, otherThan)
                .query((row, number) -> new Version(row.getString("path"), row.getString("received_at")))
                .optional();
    }

    private List<ReceivedSheet> sheets(long submissionId, FormDefinition form) {
        Map<Long, List<Map<String, Object>>> rows = rows(submissionId, form);
        return jdbc.sql("select * from form_sheet where submission_id = ? order by id")
                .params(submissionId)
                .query((row, number) -> new ReceivedSheet(
                        row.getString("name"),
                        row.getInt("rows_read"),
                        row.getInt("rows_accepted"),
                        row.getInt("rows_held"),
                        row.getInt("rows_ignored"),
                        Arrays.stream(row.getString("columns").split(",", -1))
                                .map(column -> column.replaceFirst("=.*", ""))
                                .toList(),
                        rows.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** By sheet; a row about several organisations is stored several times and counts once. */
    private Map<Long, List<Map<String, Object>>> rows(long submissionId, FormDefinition form) {
        List<ColumnDefinition> columns = FormTables.stored(form);
        String names =
                columns.stream().map(column -> ", \"" + column.id() + "\"").collect(Collectors.joining());
        Map<Long, List<Map<String, Object>>> bySheet = new LinkedHashMap<>();
        jdbc.sql("""
                select distinct sheet_id, row_number%s from %s
                where submission_id = ? and state = 'accepted' order by sheet_id, row_number
                """.formatted(names, form.table())).params(submissionId).query(row -> {
            Map<String, Object> values = new HashMap<>();
            for (ColumnDefinition column : columns) {
                Object value = row.getObject(column.id());
                if (value != null) {
                    values.put(column.id(), value);
                }
            }
            bySheet.computeIfAbsent(row.getLong("sheet_id"), sheet -> new ArrayList<>())
                    .add(values);
        });
        return bySheet;
    }
}
