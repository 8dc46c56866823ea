package vn.nenep.store.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.store.decision.Decision.About;

/** Counts the rows that decisions touch. */
public final class DecidedRows {

    private final JdbcClient jdbc;

    public DecidedRows(DataSource store) {
        this.jdbc = JdbcClient.create(store);
    }

    /** A row that counts by a waiver, by the period of its form. */
    public record WaivedRow(String period, long file, String sheet, String row) {}

    /** The rows in which a waiver lets something pass, of versions that count. */
    public Set<WaivedRow> waived(int waiver) {
        List<WaivedRow> rows = new ArrayList<>(jdbc.sql("""
                select s.period, n.file_id, n.sheet, n.cell from finding n
                join submission s on s.file_id = n.file_id
                join form_sheet t on t.submission_id = s.id and t.name = n.sheet
                join version_in_force v on v.submission_id = s.id
                where n.waived_by = ?
                """)
                .params(waiver)
                .query((row, number) -> new WaivedRow(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4).replaceAll("\\D", "")))
                .list());
        return new HashSet<>(rows);
    }

    /** The rows of a version that would count, or be held, if it were not withdrawn. */
    public long of(About version) {
        return jdbc.sql("""
                select coalesce(sum(t.rows_accepted + t.rows_held), 0) from submission s
                join received_file f on f.id = s.file_id join form_sheet t on t.submission_id = s.id
                where f.path = ? and f.sha256 = ? and s.sender = ? and s.form = ? and s.period = ?
                """)
                .params(version.file(), version.sha256(), version.organisation(), version.form(), version.period())
                .query(Long.class)
                .single();
    }
}
