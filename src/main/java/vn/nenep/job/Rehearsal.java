package vn.nenep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.nenep.home.Home;
import vn.nenep.store.Snapshot;

/** A home folder on trial: what is done in it goes the same way as in the real one, and is thrown away. */
public final class Rehearsal implements AutoCloseable {

    private final Path folder;
    private final Home home;

    private Rehearsal(Path folder, Path input) {
        this.folder = folder;
        this.home = new Home(folder, input);
    }

    /**
     * A copy of the store of a home, in a temporary folder that only its owner can read. Nothing in the home is touched, also
     * when a run is at work in it.
     *
     * @throws IOException when there is no room for the copy
     */
    public static Rehearsal of(Home home) throws IOException {
        Rehearsal rehearsal = new Rehearsal(Files.createTempDirectory("nenep-"), home.input());
        if (Files.exists(home.database())) {
            Snapshot.copy(home.database(), rehearsal.home().database());
        }
        return rehearsal;
    }

    /** A home in a temporary folder that holds nothing yet. */
    public static Rehearsal empty() throws IOException {
        Path folder = Files.createTempDirectory("nenep-");
        return new Rehearsal(folder, folder.resolve("input"));
    }

    /** The copy; what is to be taken in still lies in the real home. */
    public Home home() {
        return home;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Rehearsal::delete);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
