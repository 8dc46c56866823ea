package vn.nenep.store.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.store.decision.Decision.Kind;

/** Finds the files that a waiver, or its end, touches. */
public final class WaivedFiles {

    private final JdbcClient jdbc;

    public WaivedFiles(DataSource store) {
        this.jdbc = JdbcClient.create(store);
    }

    /** A received file, with its id in the store. */
    public record Original(long id, String path, String sha256, String receivedAt) {}

    /** In the order in which they were taken in. */
    public List<Original> of(Decision one) {
        return one.kind() == Kind.WAIVE ? covered(one) : waivedBy(one.about().ends());
    }

    /** Those in which the finding of the waiver stands and is not waived by an earlier one. */
    private List<Original> covered(Decision waiver) {
        return jdbc.sql("""
                select distinct f.id, f.path, f.sha256, f.received_at
                from received_file f join submission s on s.file_id = f.id join finding n on n.file_id = f.id
                where s.sender = :sender and (:form = '' or s.form = :form) and (:period = '' or s.period = :period)
                    and n.code = :code and n.waived_by is null and substr(f.received_at, 1, 10) <= :until
                order by f.id
                """)
                .param("sender", waiver.about().organisation())
                .param("form", waiver.about().form())
                .param("period", waiver.about().period())
                .param("code", waiver.about().code())
                .param("until", waiver.about().until())
                .query(WaivedFiles::original)
                .list();
    }

    private List<Original> waivedBy(int waiver) {
        return jdbc.sql("""
                select f.id, f.path, f.sha256, f.received_at from received_file f
                where exists (select 1 from finding n where n.file_id = f.id and n.waived_by = ?) order by f.id
                """).params(waiver).query(WaivedFiles::original).list();
    }

    private static Original original(ResultSet row, int number) throws SQLException {
        return new Original(
                row.getLong("id"), row.getString("path"), row.getString("sha256"), row.getString("received_at"));
    }
}
