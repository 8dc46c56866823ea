package vn.nenep.store.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.FormDefinition;

/**
 * What became of every row that was read, sheet by sheet. What the sheets say is held against the rows that are really in the
 * store, so that a lost row shows.
 */
public final class Reconciliation {

    private final JdbcTemplate store;

    public Reconciliation(DataSource store) {
        this.store = new JdbcTemplate(store);
    }

    /**
     * The rows of a sheet, or of several.
     *
     * @param read rows below the header that are not blank
     * @param accepted they count
     * @param held because of an error
     * @param duplicate the same row stands above
     * @param superseded of a form of which another version counts
     * @param withdrawn of a version that the office withdrew
     * @param returned of a form that went back whole
     * @param ignored totals, group headings, rows struck through
     */
    public record Rows(
            long read,
            long accepted,
            long held,
            long duplicate,
            long superseded,
            long withdrawn,
            long returned,
            long ignored) {

        /** No rows at all. */
        public static final Rows NONE = new Rows(0, 0, 0, 0, 0, 0, 0, 0);

        /** Rows of which nobody can say what became of them; 0, or there is a mistake of ours. */
        public long unexplained() {
            return read - accepted - held - duplicate - superseded - withdrawn - returned - ignored;
        }

        /** Both together. */
        public Rows plus(Rows other) {
            return new Rows(
                    read + other.read,
                    accepted + other.accepted,
                    held + other.held,
                    duplicate + other.duplicate,
                    superseded + other.superseded,
                    withdrawn + other.withdrawn,
                    returned + other.returned,
                    ignored + other.ignored);
        }
    }

    /** A sheet with its rows; {@code sender} is a code, {@code period} too. */
    public record SheetRows(String file, String form, String sender, String period, String sheet, Rows rows) {}

    private record Key(long sheet, String state) {}

    /** All sheets that were received for periods of a year, by form, sender, period and arrival. */
    public List<SheetRows> sheets(int year) {
        Map<Key, Long> stored = new HashMap<>();
        store.query("select distinct form from submission", (row, number) -> row.getString(1))
                .forEach(form -> stored.putAll(stored(form)));
        return store.query(
                """
                select f.path, s.form, s.sender, s.period, s.state, t.id, t.name, t.rows_read, t.rows_ignored,
                    exists (select 1 from version_in_force v where v.submission_id = s.id) as in_force
                from submission s join received_file f on f.id = s.file_id join form_sheet t on t.submission_id = s.id
                where substr(s.period, 1, 4) = ?
                order by s.form, s.sender, s.period, f.received_at, s.id, t.id
                """,
                (row, number) -> new SheetRows(
                        row.getString("path"),
                        row.getString("form"),
                        row.getString("sender"),
                        row.getString("period"),
                        row.getString("name"),
                        rows(
                                row.getLong("rows_read"),
                                row.getLong("rows_ignored"),
                                row.getString("state"),
                                row.getBoolean("in_force"),
                                stored,
                                row.getLong("id"))),
                Integer.toString(year));
    }

    private static Rows rows(
            long read, long ignored, String state, boolean inForce, Map<Key, Long> stored, long sheet) {
        if (state.equals("blocked")) {
            return new Rows(read, 0, 0, 0, 0, 0, read - ignored, ignored);
        }
        long accepted = stored.getOrDefault(new Key(sheet, "accepted"), 0L);
        long held = stored.getOrDefault(new Key(sheet, "held"), 0L);
        long duplicate = stored.getOrDefault(new Key(sheet, "duplicate"), 0L);
        if (inForce) {
            return new Rows(read, accepted, held, duplicate, 0, 0, 0, ignored);
        }
        long all = accepted + held + duplicate;
        return state.equals("withdrawn")
                ? new Rows(read, 0, 0, 0, 0, all, 0, ignored)
                : new Rows(read, 0, 0, 0, all, 0, 0, ignored);
    }

    /** How many rows of each sheet of a form are stored in each state; a row about several organisations is one. */
    private Map<Key, Long> stored(String form) {
        Map<Key, Long> counts = new HashMap<>();
        store.query(
                "select sheet_id, state, count(distinct row_number) from " + FormDefinition.table(form)
                        + " group by sheet_id, state",
                row -> {
                    counts.put(new Key(row.getLong(1), row.getString(2)), row.getLong(3));
                });
        return counts;
    }

    /** All of them together. */
    public static Rows all(Stream<Rows> rows) {
        return rows.reduce(Rows.NONE, Rows::plus);
    }
}
