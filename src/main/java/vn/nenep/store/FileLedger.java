package vn.nenep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;

/** Which files were received, what became of them, and what was found in them. */
public final class FileLedger {

    private static final String BETWEEN_ARGUMENTS = "\u001f";

    private final JdbcClient jdbc;

    public FileLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this very file, under this path, was taken in already. */
    public boolean knows(String path, String sha256) {
        return jdbc.sql("select count(*) from received_file where path = :path and sha256 = :sha256")
                        .param("path", path)
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The path under which the same bytes were received first. */
    public Optional<String> firstPath(String sha256) {
        return jdbc.sql("select path from received_file where sha256 = :sha256 order by id limit 1")
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    /** Notes a file with its findings; gives its id. To be called inside the transaction that takes the file in. */
    long add(ReceivedFile file, FileState state, List<Finding> findings) {
        long id = Ids.insert(jdbc.sql("""
                        insert into received_file (path, sha256, size, received_at, state)
                        values (:path, :sha256, :size, :receivedAt, :state)
                        """)
                .param("path", file.path())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("receivedAt", file.receivedAt())
                .param("state", state.code()));
        addFindings(id, findings);
        return id;
    }

    /** Puts what was made of a file on reading it once more in the place of what was made of it before. */
    void replace(long id, FileState state, List<Finding> findings) {
        jdbc.sql("update received_file set state = ? where id = ?")
                .params(state.code(), id)
                .update();
        jdbc.sql("delete from finding where file_id = ?").params(id).update();
        addFindings(id, findings);
    }

    private void addFindings(long id, List<Finding> findings) {
        int position = 0;
        for (Finding finding : findings) {
            addFinding(id, position++, finding);
        }
    }

    private void addFinding(long file, int position, Finding finding) {
        jdbc.sql("""
                insert into finding (file_id, position, code, sheet, cell, heading, seen, expected_key, expected_arguments,
                    waived_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0))
                """)
                .params(
                        file,
                        position,
                        finding.code().name(),
                        finding.place().sheet(),
                        finding.place().cell(),
                        finding.place().heading(),
                        finding.seen(),
                        finding.expected().key(),
                        String.join(BETWEEN_ARGUMENTS, finding.expected().arguments()),
                        finding.waivedBy())
                .update();
    }

    /** What was found in one file, in the order in which it was found. */
    List<Finding> findings(long fileId) {
        return jdbc.sql("select * from finding where file_id = ? order by position")
                .params(fileId)
                .query((row, number) -> finding(row))
                .list();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                FindingCode.valueOf(row.getString("code")),
                new Finding.Place(row.getString("sheet"), row.getString("cell"), row.getString("heading")),
                row.getString("seen"),
                new Finding.Expected(row.getString("expected_key"), arguments(row.getString("expected_arguments"))),
                row.getInt("waived_by"));
    }

    /** A finding and the file it is in. */
    public record FiledFinding(String path, Finding finding) {}

    /** All findings of everything received so far, by path and then in the order in which they were found. */
    public List<FiledFinding> findings() {
        return jdbc.sql("""
                select f.path, n.code, n.sheet, n.cell, n.heading, n.seen, n.expected_key, n.expected_arguments, n.waived_by
                from finding n join received_file f on f.id = n.file_id
                order by f.path, f.id, n.position
                """)
                .query((row, number) -> new FiledFinding(row.getString("path"), finding(row)))
                .list();
    }

    private static List<String> arguments(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN_ARGUMENTS, -1));
    }
}
