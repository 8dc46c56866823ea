package vn.nenep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.Severity;

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
        int position = 0;
        for (Finding finding : findings) {
            addFinding(id, position++, finding);
        }
        return id;
    }

    private void addFinding(long file, int position, Finding finding) {
        jdbc.sql("""
                insert into finding (file_id, position, code, sheet, cell, heading, seen, expected_key, expected_arguments)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                        String.join(BETWEEN_ARGUMENTS, finding.expected().arguments()))
                .update();
    }

    /**
     * A file that has to be given back.
     *
     * @param folder where its copy belongs: the period of what it holds, or the folder it came from
     * @param findings all that was found in it
     */
    public record Owed(long id, String path, String sha256, String folder, List<Finding> findings) {
        public Owed {
            findings = List.copyOf(findings);
        }
    }

    /** Files with something to mend that were not given back yet, in the order in which they were taken in. */
    public List<Owed> owed() {
        List<String> codes = Stream.of(FindingCode.values())
                .filter(code -> code.severity() == Severity.BLOCK || code.severity() == Severity.ERROR)
                .map(Enum::name)
                .toList();
        return jdbc.sql("""
                select f.id, f.path, f.sha256,
                    (select s.period from submission s where s.file_id = f.id order by s.id limit 1) as period
                from received_file f
                where f.returned = 0 and exists (select 1 from finding n where n.file_id = f.id and n.code in (:codes))
                order by f.id
                """)
                .param("codes", codes)
                .query((row, number) -> {
                    String path = row.getString("path");
                    String period = row.getString("period");
                    return new Owed(
                            row.getLong("id"),
                            path,
                            row.getString("sha256"),
                            period == null ? folder(path) : period,
                            findings(row.getLong("id")));
                })
                .list();
    }

    /** {@code 2025-Q1} for a file in {@code 2025/Q1/}. */
    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "khac" : path.substring(0, slash).replace('/', '-');
    }

    /** Notes that a file was given back. */
    public void returned(long id) {
        jdbc.sql("update received_file set returned = 1 where id = ?")
                .params(id)
                .update();
    }

    private List<Finding> findings(long fileId) {
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
                new Finding.Expected(row.getString("expected_key"), arguments(row.getString("expected_arguments"))));
    }

    /** A finding and the file it is in. */
    public record FiledFinding(String path, Finding finding) {}

    /** All findings of everything received so far, by path and then in the order in which they were found. */
    public List<FiledFinding> findings() {
        return jdbc.sql("""
                select f.path, n.code, n.sheet, n.cell, n.heading, n.seen, n.expected_key, n.expected_arguments
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
