package vn.nenep.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.Severity;

/** What was answered to senders and what is still owed to them, so that a run that was cut off loses no answer. */
public final class ReturnLedger {

    /**
     * Every form of a file has a later version that counts or was withdrawn by the office, and nothing of it went unread for want
     * of sender or period.
     */
    private static final String REPLACED = """
            (exists (select 1 from submission s where s.file_id = f.id)
            and not exists (select 1 from finding n where n.file_id = f.id and n.code in ('W05', 'W06'))
            and not exists (
                select 1 from submission s where s.file_id = f.id and s.state <> 'withdrawn' and not exists (
                    select 1 from submission t join received_file g on g.id = t.file_id
                    where t.form = s.form and t.sender = s.sender and t.period = s.period and t.state = 'accepted'
                        and t.file_id <> s.file_id
                        and (g.received_at > f.received_at or (g.received_at = f.received_at and t.id > s.id)))))
            """;

    private static final String COUNTS =
            "exists (select 1 from submission s where s.file_id = f.id and s.state = 'accepted')";

    private final JdbcClient jdbc;
    private final FileLedger ledger;

    public ReturnLedger(JdbcClient jdbc, FileLedger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /**
     * A file whose sender has no answer yet.
     *
     * @param folder where the answer belongs: the period of what the file holds, or the folder it came from
     * @param mend whether something has to be mended; else a receipt is owed
     * @param findings all that was found in it
     * @param counts whether anything of it was taken in
     * @param replaced whether later versions count instead of all of it
     */
    public record Owed(
            long id,
            ReceivedFile file,
            String folder,
            boolean mend,
            List<Finding> findings,
            boolean counts,
            boolean replaced) {
        public Owed {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Files that were not answered yet, in the order in which they were taken in.
     *
     * @param receipts whether also those are wanted that only a receipt is owed for
     */
    public List<Owed> owed(boolean receipts) {
        List<String> codes = Stream.of(FindingCode.values())
                .filter(code -> code.severity() == Severity.BLOCK || code.severity() == Severity.ERROR)
                .map(Enum::name)
                .toList();
        return jdbc.sql("""
                select f.*, %s as replaced, %s as counts,
                    exists (select 1 from submission s where s.file_id = f.id and s.state = 'withdrawn') as withdrawn,
                    exists (select 1 from finding n
                        where n.file_id = f.id and n.code in (:codes) and n.waived_by is null) as mend,
                    (select s.period from submission s where s.file_id = f.id order by s.id limit 1) as period
                from received_file f
                where f.returned = 0 and (counts or not withdrawn) and (mend or (:receipts and f.state in (:accepted)))
                order by f.id
                """.formatted(REPLACED, COUNTS))
                .param("codes", codes)
                .param("receipts", receipts)
                .param("accepted", List.of(FileState.ACCEPTED.code(), FileState.WITH_WARNINGS.code()))
                .query((row, number) -> new Owed(
                        row.getLong("id"),
                        new ReceivedFile(
                                row.getString("path"),
                                row.getString("sha256"),
                                row.getLong("size"),
                                row.getString("received_at")),
                        Optional.ofNullable(row.getString("period")).orElse(folder(row.getString("path"))),
                        row.getBoolean("mend"),
                        ledger.findings(row.getLong("id")),
                        row.getBoolean("counts"),
                        row.getBoolean("replaced")))
                .list();
    }

    /** {@code 2025-Q1} for a file in {@code 2025/Q1/}. */
    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "khac" : path.substring(0, slash).replace('/', '-');
    }

    /**
     * An answer that was given.
     *
     * @param path of the file it answers
     * @param counts whether anything of that file was taken in
     * @param as the answer's own path below the folder of answers
     * @param aside whether it was put aside
     * @param replaced whether later versions count instead of all of the file
     */
    public record Answered(long id, String path, boolean counts, String as, boolean aside, boolean replaced) {}

    /** Answers of which it is known where they lie, in the order in which their files were taken in. */
    public List<Answered> answered() {
        return jdbc.sql("""
                select f.id, f.path, f.returned_as, f.set_aside, %s as replaced, %s as counts
                from received_file f
                where f.returned_as is not null
                order by f.id
                """.formatted(REPLACED, COUNTS))
                .query((row, number) -> new Answered(
                        row.getLong("id"),
                        row.getString("path"),
                        row.getBoolean("counts"),
                        row.getString("returned_as"),
                        row.getBoolean("set_aside"),
                        row.getBoolean("replaced")))
                .list();
    }

    /** Notes an answer, or where it was put aside. */
    public void answered(long id, String as, boolean aside) {
        jdbc.sql("update received_file set returned = 1, returned_as = ?, set_aside = ? where id = ?")
                .params(as, aside ? 1 : 0, id)
                .update();
    }

    /** A received file by its path. */
    public record Known(long id, String path) {}

    /** All files received so far. */
    public List<Known> files() {
        return jdbc.sql("select id, path from received_file order by id")
                .query((row, number) -> new Known(row.getLong("id"), row.getString("path")))
                .list();
    }
}
