package vn.nenep.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The home folder and what lies in it.
 *
 * @param input where workbooks lie as received; of a home on trial, the input folder of the real one
 */
public record Home(Path folder, Path input) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
        input = input.toAbsolutePath().normalize();
    }

    public Home(Path folder) {
        this(folder, folder.resolve("input"));
    }

    public Path jobs() {
        return folder.resolve("jobs");
    }

    public Path output() {
        return folder.resolve("output");
    }

    public Path archive() {
        return folder.resolve("archive");
    }

    public Path database() {
        return folder.resolve("nenep.db");
    }

    /** Gives the store another name, with the moment in it, so that a new one can be made; nothing when there is none. */
    public void putStoreAside(LocalDateTime moment) throws IOException {
        String suffix =
                DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).format(moment);
        for (String part : List.of("", "-wal", "-shm")) {
            Path file = folder.resolve("nenep.db" + part);
            if (Files.exists(file)) {
                Files.move(file, folder.resolve("nenep.db.cu-" + suffix + part));
            }
        }
    }

    public Path lock() {
        return folder.resolve("nenep.lock");
    }

    /** The log of everything that an IT person may need. */
    public Path log() {
        return output().resolve("logs").resolve("nenep.log");
    }

    /**
     * Makes the folder of the log, for its owner alone.
     *
     * @throws CannotWork when nothing can be written here
     */
    public void makeLogFolder() {
        try {
            Path logs = Files.createDirectories(output().resolve("logs"));
            if (logs.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(logs, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new CannotWork("not-writable", folder);
        }
    }
}
