package vn.nenep.store.proof;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import vn.nenep.definition.FormDefinition;

/**
 * The SHA-256 of everything that the store holds of one received file: what it was, what was found in it, and every row with every
 * value. It is the same in every database, and does not change when a form gets a new column.
 */
final class FileDigest {

    /** names of rows, which say nothing about what they hold; and whether a sender was answered, which changes */
    private static final Set<String> LEFT_OUT =
            Set.of("id", "file_id", "submission_id", "sheet_id", "register_id", "returned", "returned_as", "set_aside");

    /** That the office withdrew it says nothing about what was read, and is held against its decisions. */
    private static final String SUBMISSION = """
            select id, file_id, form, sender, period, case state when 'withdrawn' then 'accepted' else state end as state
            from submission where id = ?
            """;

    private static final RowMapper<String> CANONICAL = (row, number) -> canonical(row);

    private final JdbcTemplate jdbc;

    FileDigest(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The digest of a file, in hex. */
    String of(long fileId) {
        MessageDigest digest = sha256();
        add(digest, "file", rows("select * from received_file where id = ?", fileId));
        add(digest, "finding", rows("select * from finding where file_id = ? order by position", fileId));
        for (long register : ids("select id from register_version where file_id = ? order by id", fileId)) {
            add(
                    digest,
                    "register",
                    rows("select * from organisation_span where register_id = ? order by position", register));
        }
        for (long submission : ids("select id from submission where file_id = ? order by id", fileId)) {
            add(digest, "submission", rows(SUBMISSION, submission));
            String form = jdbc.queryForObject("select form from submission where id = ?", String.class, submission);
            List<Long> sheets = ids("select id from form_sheet where submission_id = ? order by id", submission);
            for (long sheet : sheets) {
                add(digest, "sheet", rows("select * from form_sheet where id = ?", sheet));
                // sorted as text: databases differ in how they order equal keys and blanks
                add(
                        digest,
                        "row",
                        rows(
                                        "select * from " + FormDefinition.table(String.valueOf(form))
                                                + " where submission_id = ? and sheet_id = ?",
                                        submission,
                                        sheet)
                                .stream()
                                .sorted()
                                .toList());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private List<String> rows(String sql, Object... parameters) {
        return jdbc.query(sql, CANONICAL, parameters);
    }

    private List<Long> ids(String sql, long parameter) {
        return jdbc.query(sql, (row, number) -> row.getLong(1), parameter);
    }

    private static void add(MessageDigest digest, String kind, List<String> rows) {
        digest.update((kind + " " + rows.size() + "\n").getBytes(StandardCharsets.UTF_8));
        for (String row : rows) {
            byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + " ").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    /** {@code name=length:value} for every value that there is, by name. */
    private static String canonical(ResultSet row) throws SQLException {
        ResultSetMetaData about = row.getMetaData();
        Map<String, Integer> columns = new TreeMap<>();
        IntStream.rangeClosed(1, about.getColumnCount()).forEach(i -> columns.put(name(about, i), i));
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            Object value = LEFT_OUT.contains(column.getKey()) ? null : row.getObject(column.getValue());
            if (value != null) {
                String written = value instanceof Number number
                        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                        : value.toString();
                text.append(column.getKey())
                        .append('=')
                        .append(written.length())
                        .append(':')
                        .append(written)
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static String name(ResultSetMetaData about, int column) {
        try {
            return about.getColumnName(column).toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
