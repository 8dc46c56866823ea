package vn.nenep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.Severity;
import vn.nenep.period.Period;
import vn.nenep.status.Arrival;
import vn.nenep.status.Refused;

/** What came when, and what became of it: for the question who has not submitted. */
public final class ArrivalLedger {

    private final JdbcClient jdbc;
    private final FileLedger ledger;

    public ArrivalLedger(JdbcClient jdbc, FileLedger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** Every form that came for a period of the year, in the order of arrival. */
    public List<Arrival> arrivals(int year) {
        return jdbc.sql("""
                select s.id, s.form, s.sender, s.period, s.state, f.path, f.received_at, f.returned_as,
                    exists (select 1 from version_in_force v where v.submission_id = s.id) as in_force,
                    (select coalesce(sum(t.rows_held), 0) from form_sheet t where t.submission_id = s.id) as held,
                    (select count(*) from finding n where n.file_id = s.file_id and (n.code in (:warnings) or n.waived_by is not null)
                        and n.sheet in (select t.name from form_sheet t where t.submission_id = s.id)) as warnings
                from submission s join received_file f on f.id = s.file_id
                where substr(s.period, 1, 4) = :year
                order by f.received_at, s.id
                """)
                .param("year", Integer.toString(year))
                .param("warnings", codes(Severity.WARNING))
                .query((row, number) -> new Arrival(
                        row.getLong("id"),
                        row.getString("path"),
                        moment(row),
                        row.getString("form"),
                        row.getString("sender"),
                        Period.parse(row.getString("period")).orElseThrow(),
                        row.getString("state").equals("accepted"),
                        row.getString("state").equals("withdrawn"),
                        row.getBoolean("in_force"),
                        row.getInt("held"),
                        row.getInt("warnings"),
                        Optional.ofNullable(row.getString("returned_as"))))
                .list();
    }

    /**
     * Every file of which at least a part went back because nobody could tell what it is, in the order of arrival;
     * without those that came again under the same name.
     */
    public List<Refused> refused() {
        List<String> codes = codes(Severity.BLOCK).stream()
                .filter(code -> code.startsWith("W"))
                .toList();
        return jdbc.sql("""
                select f.id, f.path, f.received_at, f.returned_as from received_file f
                where exists (select 1 from finding n where n.file_id = f.id and n.code in (:codes))
                    and not exists (select 1 from received_file g where g.path = f.path and g.state <> :duplicate
                        and (g.received_at > f.received_at or (g.received_at = f.received_at and g.id > f.id)))
                order by f.received_at, f.id
                """)
                .param("codes", codes)
                .param("duplicate", FileState.DUPLICATE.code())
                .query((row, number) -> new Refused(
                        row.getLong("id"),
                        row.getString("path"),
                        moment(row),
                        Optional.ofNullable(row.getString("returned_as"))))
                .list();
    }

    /** What was found in the sheets of one form of a file. */
    public List<Finding> findings(Arrival arrival) {
        List<String> sheets = jdbc.sql("select name from form_sheet where submission_id = ?")
                .params(arrival.submission())
                .query((row, number) -> row.getString("name"))
                .list();
        long file = jdbc.sql("select file_id from submission where id = ?")
                .params(arrival.submission())
                .query(Long.class)
                .single();
        return ledger.findings(file).stream()
                .filter(finding -> sheets.contains(finding.place().sheet()))
                .toList();
    }

    /** What was found in a file that could not be told apart. */
    public List<Finding> findings(Refused refused) {
        return ledger.findings(refused.id());
    }

    /**
     * A form that was taken in.
     *
     * @param path of its file below the input folder
     * @param sender code of the organisation
     * @param period its code
     */
    public record Accepted(String path, String sha256, String form, String sender, String period) {}

    /** Every form of which anything was taken in, whether it counts or not, in the order of taking in. */
    public List<Accepted> accepted() {
        return jdbc.sql("""
                select f.path, f.sha256, s.form, s.sender, s.period
                from submission s join received_file f on f.id = s.file_id where s.state = 'accepted' order by s.id
                """)
                .query((row, number) -> new Accepted(
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getString("form"),
                        row.getString("sender"),
                        row.getString("period")))
                .list();
    }

    /** How many files came again with the bytes of one that holds a form of the year. */
    public long sameAgain(int year) {
        return jdbc.sql("""
                select count(*) from received_file d
                where d.state = :duplicate and exists (select 1 from received_file f join submission s on s.file_id = f.id
                    where f.sha256 = d.sha256 and substr(s.period, 1, 4) = :year)
                """)
                .param("duplicate", FileState.DUPLICATE.code())
                .param("year", Integer.toString(year))
                .query(Long.class)
                .single();
    }

    /** How many files the store holds, and when the last of them was received; no moment when there is none. */
    public record Extent(long files, Optional<LocalDateTime> last) {}

    /** All files that were ever received. */
    public Extent extent() {
        return jdbc.sql("select count(*) as files, max(received_at) as last from received_file")
                .query((row, number) -> new Extent(
                        row.getLong("files"),
                        Optional.ofNullable(row.getString("last")).map(LocalDateTime::parse)))
                .single();
    }

    private static LocalDateTime moment(ResultSet row) throws SQLException {
        return LocalDateTime.parse(row.getString("received_at"));
    }

    private static List<String> codes(Severity severity) {
        return Stream.of(FindingCode.values())
                .filter(code -> code.severity() == severity)
                .map(Enum::name)
                .toList();
    }
}
