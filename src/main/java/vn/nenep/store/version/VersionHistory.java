package vn.nenep.store.version;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nenep.store.version.Version.State;

/** Lists what came for each form, in the order of arrival. */
public final class VersionHistory {

    /** Fewer letters of a SHA-256 than these are taken for nothing. */
    private static final int FEWEST_LETTERS = 4;

    private static final String ALL = """
            select * from (
                select s.id, s.file_id, s.sender, s.form, s.period, s.state, f.path, f.sha256, f.received_at,
                    row_number() over (partition by s.sender, s.form, s.period order by f.received_at, s.id) as number,
                    case when v.submission_id is null then 0 else 1 end as in_force,
                    (select coalesce(sum(t.rows_accepted), 0) from form_sheet t where t.submission_id = s.id) as accepted,
                    (select coalesce(sum(t.rows_held), 0) from form_sheet t where t.submission_id = s.id) as held
                from submission s join received_file f on f.id = s.file_id
                    left join version_in_force v on v.submission_id = s.id) a
            where (:sender is null or sender = :sender) and (:form is null or form = :form)
                and (:period is null or period = :period)
            order by sender, form, period, number
            """;

    private final JdbcClient jdbc;

    public VersionHistory(DataSource store) {
        this.jdbc = JdbcClient.create(store);
    }

    /** All versions of an organisation, form and period, each of which may be left open; by these and then by arrival. */
    public List<Version> versions(Optional<String> sender, Optional<String> form, Optional<String> period) {
        return jdbc.sql(ALL)
                .param("sender", sender.orElse(null))
                .param("form", form.orElse(null))
                .param("period", period.orElse(null))
                .query((row, number) -> new Version(
                        row.getLong("id"),
                        row.getLong("file_id"),
                        row.getString("sender"),
                        row.getString("form"),
                        row.getString("period"),
                        row.getInt("number"),
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getString("received_at"),
                        row.getLong("accepted"),
                        row.getLong("held"),
                        state(row.getString("state"), row.getInt("in_force") == 1)))
                .list();
    }

    private static State state(String state, boolean inForce) {
        return switch (state) {
            case "blocked" -> State.RETURNED;
            case "withdrawn" -> State.WITHDRAWN;
            default -> inForce ? State.IN_FORCE : State.SUPERSEDED;
        };
    }

    /** The id of the file that was taken in last; 0 when there is none. */
    public long latestFile() {
        return jdbc.sql("select coalesce(max(id), 0) from received_file")
                .query(Long.class)
                .single();
    }

    /** All of them. */
    public List<Version> versions() {
        return versions(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The versions of the same form of the same organisation and period, in the order of arrival. */
    public List<Version> versionsOf(Version one) {
        return versions(Optional.of(one.sender()), Optional.of(one.form()), Optional.of(one.period()));
    }

    /** The one with that id in the store. */
    public Optional<Version> of(long submission) {
        return versions().stream().filter(one -> one.submission() == submission).findFirst();
    }

    /**
     * What a word may mean: a name ({@code K03/01-SH/2025-Q1#2}), the path of a file or the end of it, or the first letters of a
     * SHA-256. Several when it does not tell them apart; none when it means nothing.
     */
    public List<Version> named(String word) {
        String wanted = word.replace('\\', '/');
        String letters = word.toLowerCase(Locale.ROOT);
        List<Version> all = versions();
        List<Version> exact = all.stream()
                .filter(one -> one.name().equalsIgnoreCase(wanted) || one.file().equals(wanted))
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(one -> one.file().endsWith("/" + wanted)
                                || (letters.length() >= FEWEST_LETTERS
                                        && one.sha256().startsWith(letters)))
                        .toList()
                : exact;
    }
}
