package vn.nenep.store.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import vn.nenep.home.CannotWork;
import vn.nenep.store.proof.Damage.Kind;

/**
 * The only way to the store for whoever computes something from it: every value that is stored is held against the digests of the
 * ledger first, so that no figure is ever made of a value that somebody changed.
 */
public final class SoundStore {

    private final DataSource reading;
    private final StoreCheck check;

    public SoundStore(DataSource reading, StoreCheck check) {
        this.reading = reading;
        this.check = check;
    }

    /**
     * The store, for computing figures from what it holds now.
     *
     * @throws CannotWork when something in it is not as it was taken in; it names the first file
     */
    public DataSource checked() {
        try {
            List<Damage> damages = damages();
            if (!damages.isEmpty()) {
                // somebody may have decided just now
                damages = damages();
            }
            if (!damages.isEmpty()) {
                Damage first = damages.get(0);
                throw switch (first.kind()) {
                    case DATABASE -> new CannotWork("store-damaged");
                    case DECISION -> new CannotWork("decisions-changed", first.subject(), damages.size());
                    default -> new CannotWork("store-changed", first.subject(), damages.size());
                };
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    /** Without files that the ledger does not have yet: an import is at work, or was cut off and is noted by the next run. */
    private List<Damage> damages() throws IOException {
        return check.damages().stream()
                .filter(damage -> damage.kind() != Kind.UNKNOWN)
                .toList();
    }
}
