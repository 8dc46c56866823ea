package vn.nenep.store.proof;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import vn.nenep.definition.FormDefinition;

/**
 * The SHA-256 of everything that the store holds of a received file: what it was, what was found in it, and every row with every
 * value. It is the same in every database, and does not change when a form gets a new column. Tables are read whole, once each,
 * because a digest is checked before every reading.
 */
final class FileDigest {

    /** names of rows, which say nothing about what they hold; and whether a sender was answered, which changes */
    private static final Set<String> LEFT_OUT =
            Set.of("id", "file_id", "submission_id", "sheet_id", "register_id", "returned", "returned_as", "set_aside");

    private final JdbcTemplate jdbc;

    FileDigest(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A row in its canonical form, with its own id where it has one, and the id of what it belongs to. */
    private record Row(long id, long of, String canonical) {}

    /** A submission, its form known. */
    private record Form(Row row, String form) {}

    /** The sheet of a submission, in which rows of its form stand. */
    private record Place(String form, long submission, long sheet) {}

    /** The digest of a file, in hex. */
    String of(long fileId) {
        return digests(" where file_id = " + fileId, " where id = " + fileId).getOrDefault(fileId, "");
    }

    /** The digests of all files by their id. */
    Map<Long, String> all() {
        return digests("", "");
    }

    /** The digests of the files that a condition names, once by the files' own id and once as others point at it. */
    private Map<Long, String> digests(String ofFile, String file) {
        String ofSubmission =
                ofFile.isEmpty() ? "" : " where submission_id in (select id from submission" + ofFile + ")";
        String ofRegister =
                ofFile.isEmpty() ? "" : " where register_id in (select id from register_version" + ofFile + ")";
        Map<Long, List<Row>> findings =
                grouped(rows("select * from finding" + ofFile + " order by file_id, position", "", "file_id"));
        Map<Long, List<Row>> registers =
                grouped(rows("select * from register_version" + ofFile + " order by file_id, id", "id", "file_id"));
        Map<Long, List<Row>> spans = grouped(rows(
                "select * from organisation_span" + ofRegister + " order by register_id, position", "", "register_id"));
        Map<Long, List<Form>> submissions = new HashMap<>();
        // that the office withdrew it says nothing about what was read, and is held against its decisions
        String ofForms = """
                select id, file_id, form, sender, period, case state when 'withdrawn' then 'accepted' else state end as state
                from submission%s order by file_id, id
                """.formatted(ofFile);
        for (Form one : forms(ofForms)) {
            submissions.computeIfAbsent(one.row().of(), id -> new ArrayList<>()).add(one);
        }
        Map<Long, List<Row>> sheets = grouped(
                rows("select * from form_sheet" + ofSubmission + " order by submission_id, id", "id", "submission_id"));
        Map<Place, List<Row>> rows = new HashMap<>();
        submissions.values().stream()
                .flatMap(List::stream)
                .map(Form::form)
                .distinct()
                .forEach(form -> {
                    String sql = "select * from " + FormDefinition.table(form) + ofSubmission;
                    rows(sql, "submission_id", "sheet_id")
                            .forEach(row -> rows.computeIfAbsent(
                                            new Place(form, row.id(), row.of()), place -> new ArrayList<>())
                                    .add(row));
                });
        Map<Long, String> digests = new LinkedHashMap<>();
        for (Row one : rows("select * from received_file" + file + " order by id", "id", "id")) {
            MessageDigest digest = sha256();
            add(digest, "file", List.of(one));
            add(digest, "finding", findings.getOrDefault(one.id(), List.of()));
            for (Row register : registers.getOrDefault(one.id(), List.of())) {
                add(digest, "register", spans.getOrDefault(register.id(), List.of()));
            }
            for (Form submission : submissions.getOrDefault(one.id(), List.of())) {
                add(digest, "submission", List.of(submission.row()));
                for (Row sheet : sheets.getOrDefault(submission.row().id(), List.of())) {
                    add(digest, "sheet", List.of(sheet));
                    // sorted as text: databases differ in how they order equal keys and blanks
                    add(
                            digest,
                            "row",
                            rows
                                    .getOrDefault(
                                            new Place(
                                                    submission.form(),
                                                    submission.row().id(),
                                                    sheet.id()),
                                            List.of())
                                    .stream()
                                    .sorted(Comparator.comparing(Row::canonical))
                                    .toList());
                }
            }
            digests.put(one.id(), HexFormat.of().formatHex(digest.digest()));
        }
        return digests;
    }

    private static Map<Long, List<Row>> grouped(List<Row> rows) {
        Map<Long, List<Row>> grouped = new HashMap<>();
        rows.forEach(row ->
                grouped.computeIfAbsent(row.of(), id -> new ArrayList<>()).add(row));
        return grouped;
    }

    private List<Row> rows(String sql, String id, String of) {
        return read(sql, (row, canonical) -> new Row(id.isEmpty() ? 0 : row.getLong(id), row.getLong(of), canonical));
    }

    private List<Form> forms(String sql) {
        return read(
                sql,
                (row, canonical) ->
                        new Form(new Row(row.getLong("id"), row.getLong("file_id"), canonical), row.getString("form")));
    }

    /** Makes something of a row and its canonical form. */
    @FunctionalInterface
    private interface Making<T> {
        T of(ResultSet row, String canonical) throws SQLException;
    }

    private <T> List<T> read(String sql, Making<T> making) {
        List<T> read = jdbc.query(sql, (ResultSetExtractor<List<T>>) rows -> {
            List<Column> columns = columns(rows.getMetaData());
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(making.of(rows, canonical(rows, columns)));
            }
            return all;
        });
        return read == null ? List.of() : read;
    }

    private static void add(MessageDigest digest, String kind, List<Row> rows) {
        digest.update((kind + " " + rows.size() + "\n").getBytes(StandardCharsets.UTF_8));
        for (Row row : rows) {
            byte[] bytes = row.canonical().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + " ").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    /** A column that counts; one of texts is read in one step, which is most of the work. */
    private record Column(String name, int at, boolean text) {}

    /** By name. */
    private static List<Column> columns(ResultSetMetaData about) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String name = about.getColumnName(i).toLowerCase(Locale.ROOT);
            if (!LEFT_OUT.contains(name)) {
                columns.add(new Column(name, i, about.getColumnTypeName(i).equalsIgnoreCase("text")));
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return columns;
    }

    /** {@code name=length:value} for every value that there is, by name. */
    private static String canonical(ResultSet row, List<Column> columns) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            Object value = column.text() ? row.getString(column.at()) : row.getObject(column.at());
            if (value != null) {
                String written = written(value);
                text.append(column.name())
                        .append('=')
                        .append(written.length())
                        .append(':')
                        .append(written)
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static String written(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
