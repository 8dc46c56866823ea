package vn.nenep.store.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.store.decision.DecisionLedger;
import vn.nenep.store.proof.Damage.Kind;

/** Holds the store against the ledger: every value that counts, and which version does. */
public final class StoreCheck {

    /** One version in force for each organisation, form and period: the accepted one that arrived last and was not withdrawn. */
    private static final String WRONGLY_IN_FORCE = """
            select sender, form, period from (
                select s.sender, s.form, s.period, s.id, row_number() over (
                    partition by s.sender, s.form, s.period order by f.received_at desc, s.id desc) as place
                from submission s join received_file f on f.id = s.file_id where s.state = 'accepted') a
            where place = 1 and not exists (
                select 1 from version_in_force v where v.submission_id = a.id and v.organisation = a.sender
                    and v.form = a.form and v.period = a.period)
            union
            select organisation, form, period from version_in_force v where not exists (
                select 1 from submission s where s.id = v.submission_id and s.state = 'accepted' and s.sender = v.organisation
                    and s.form = v.form and s.period = v.period)
            order by 1, 2, 3
            """;

    private final JdbcTemplate store;
    private final Ledger ledger;
    private final DecisionCheck decisions;

    public StoreCheck(DataSource store, Ledger ledger, DecisionLedger decisions) {
        this.store = new JdbcTemplate(store);
        this.ledger = ledger;
        this.decisions = new DecisionCheck(store, decisions);
    }

    private record Key(String path, String sha256) {}

    /** Everything that is not as it was in what the store holds; nothing when there is no ledger yet. */
    public List<Damage> damages() throws IOException {
        List<Damage> damages = new ArrayList<>();
        if (!ledger.isThere()) {
            return damages;
        }
        Map<Key, String> then = new LinkedHashMap<>();
        ledger.lines().forEach(line -> then.put(new Key(line.path(), line.sha256()), line.digest()));
        try {
            Map<Key, Long> now = new HashMap<>();
            store.query("select id, path, sha256 from received_file order by id", row -> {
                now.put(new Key(row.getString(2), row.getString(3)), row.getLong(1));
            });
            Map<Long, String> digests = new FileDigest(store).all();
            for (Map.Entry<Key, String> line : then.entrySet()) {
                Long id = now.get(line.getKey());
                if (id == null) {
                    damages.add(new Damage(Kind.GONE, line.getKey().path()));
                } else if (!line.getValue().equals(digests.get(id))) {
                    damages.add(new Damage(Kind.CHANGED, line.getKey().path()));
                }
            }
            now.keySet().stream()
                    .filter(key -> !then.containsKey(key))
                    .map(Key::path)
                    .sorted()
                    .forEach(path -> damages.add(new Damage(Kind.UNKNOWN, path)));
            damages.addAll(store.query(
                    WRONGLY_IN_FORCE,
                    (row, number) -> new Damage(
                            Kind.IN_FORCE, row.getString(1) + " " + row.getString(2) + " " + row.getString(3))));
            damages.addAll(decisions.damages());
        } catch (DataAccessException e) {
            damages.add(new Damage(Kind.DATABASE, ""));
        }
        return damages;
    }
}
