package vn.nenep.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Makes files that are either there whole or not there: written beside, synced, then renamed. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes to a path. */
    @FunctionalInterface
    public interface Writing {
        void to(Path path) throws IOException;
    }

    /** Lets {@code writing} write beside the target, and puts it in place when that has succeeded. */
    public static void write(Path target, Writing writing) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No folder: " + target);
        }
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, ".", ".part");
        try {
            writing.to(beside);
            sync(beside, StandardOpenOption.WRITE);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                sync(folder, StandardOpenOption.READ);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
