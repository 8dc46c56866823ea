package vn.nenep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import vn.nenep.home.CannotWork;

/**
 * A copy of the database as it stands, made without touching it: opening it, even for reading, would leave files beside
 * it and might write its log into it. Another process may be writing meanwhile.
 */
public final class Snapshot {

    /** A log begins anew only when it has been written into the database, after some thousand pages. */
    private static final int MOST_TRIES = 100;

    private static final int LOG_HEADER = 32;

    private Snapshot() {}

    /** What tells that the database was written to, and that its log was begun anew. */
    private record State(long size, FileTime modified, Optional<ByteBuffer> log) {}

    /**
     * Copies a database with its log.
     *
     * @throws CannotWork when it is being written to without a pause
     */
    public static void copy(Path database, Path target) throws IOException {
        Path log = log(database);
        for (int i = 0; i < MOST_TRIES; i++) {
            State before = state(database, log);
            Files.copy(database, target, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(log(target));
            if (before.log().isPresent()) {
                copyLog(log, log(target));
            }
            if (state(database, log).equals(before)) {
                return;
            }
        }
        throw new CannotWork("store-busy");
    }

    /** The last process to close the database takes the log away; then all of it is in the database. */
    private static void copyLog(Path log, Path target) throws IOException {
        try {
            Files.copy(log, target);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(target);
        }
    }

    private static Path log(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    /** While the log only grows, the database as copied and the log as copied later make one whole. */
    private static State state(Path database, Path log) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(database, BasicFileAttributes.class);
        Optional<ByteBuffer> header = Optional.empty();
        ByteBuffer bytes = ByteBuffer.allocate(LOG_HEADER);
        try (FileChannel channel = FileChannel.open(log)) {
            if (channel.read(bytes, 0) == LOG_HEADER) {
                header = Optional.of(bytes.flip());
            }
        } catch (NoSuchFileException e) {
            // no process has it open, or the last one has just closed it
            header = Optional.empty();
        }
        return new State(attributes.size(), attributes.lastModifiedTime(), header);
    }
}
