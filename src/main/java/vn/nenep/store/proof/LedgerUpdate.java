package vn.nenep.store.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.store.proof.Ledger.Line;

/** Writes into the ledger what the store has taken in. Only who holds the home folder may do so. */
public final class LedgerUpdate {

    private final JdbcTemplate store;
    private final Ledger ledger;

    public LedgerUpdate(DataSource store, Ledger ledger) {
        this.store = new JdbcTemplate(store);
        this.ledger = ledger;
    }

    private record Key(String path, String sha256) {}

    private record Taken(long id, Key key, long size, String receivedAt) {}

    /** Adds the files that the ledger does not have yet: those of the last run, and those of a run that was cut off. */
    public void catchUp() throws IOException {
        Map<Key, String> known = known();
        add(taken().stream().filter(one -> !known.containsKey(one.key())).toList());
    }

    /**
     * Notes anew the files of which the store holds something else than the ledger says, after they were read again; gives how many
     * these are. A later line about a file counts instead of an earlier one.
     */
    public int noteChanges() throws IOException {
        Map<Key, String> known = known();
        Map<Long, String> digests = new FileDigest(store).all();
        List<Taken> changed = taken().stream()
                .filter(one -> !String.valueOf(digests.get(one.id())).equals(known.get(one.key())))
                .toList();
        add(changed);
        return changed.size();
    }

    /** Notes these files anew as far as the store holds something else of them than the ledger says. */
    public void note(List<Long> files) throws IOException {
        Map<Key, String> known = known();
        FileDigest digest = new FileDigest(store);
        add(taken().stream()
                .filter(one -> files.contains(one.id()))
                .filter(one -> !digest.of(one.id()).equals(known.get(one.key())))
                .toList());
    }

    private Map<Key, String> known() throws IOException {
        Map<Key, String> known = new HashMap<>();
        ledger.lines().forEach(line -> known.put(new Key(line.path(), line.sha256()), line.digest()));
        return known;
    }

    private List<Taken> taken() {
        return store.query(
                "select id, path, sha256, size, received_at from received_file order by id",
                (row, number) -> new Taken(
                        row.getLong(1), new Key(row.getString(2), row.getString(3)), row.getLong(4), row.getString(5)));
    }

    private void add(List<Taken> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        FileDigest digest = new FileDigest(store);
        ledger.add(files.stream()
                .map(one -> new Line(
                        one.key().path(), one.key().sha256(), one.size(), one.receivedAt(), digest.of(one.id())))
                .toList());
    }
}
