package vn.nenep.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that belong together: all of them appear, or the folder stays as it was. Each is written beside its place under a
 * hidden name; what was not published is deleted at the end.
 */
public final class WholeSet implements AutoCloseable {

    private final Path folder;
    private final Map<Path, Path> beside = new LinkedHashMap<>();
    private final List<Path> temporary = new ArrayList<>();

    private WholeSet(Path folder) {
        this.folder = folder;
    }

    /** A set in a folder, which is made if it isn't there. */
    public static WholeSet in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new WholeSet(folder);
    }

    /** Where the file of this name is to be written until it is published. */
    public Path place(String name) throws IOException {
        Path path = hidden();
        beside.put(folder.resolve(name), path);
        return path;
    }

    /**
     * Puts all files in their places, in the order in which they were asked for, and gives them. When one can't be put
     * there, those before it get back what they held.
     */
    public List<Path> publish() throws IOException {
        for (Path path : beside.values()) {
            sync(path, StandardOpenOption.WRITE);
        }
        Map<Path, Path> former = new LinkedHashMap<>();
        for (Path target : beside.keySet()) {
            if (Files.exists(target)) {
                former.put(target, Files.copy(target, hidden(), StandardCopyOption.REPLACE_EXISTING));
            }
        }
        List<Path> published = new ArrayList<>();
        try {
            for (Map.Entry<Path, Path> file : beside.entrySet()) {
                move(file.getValue(), file.getKey());
                published.add(file.getKey());
            }
        } catch (IOException failure) {
            restore(published, former, failure);
            throw failure;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            sync(folder, StandardOpenOption.READ);
        }
        return List.copyOf(published);
    }

    private static void restore(List<Path> published, Map<Path, Path> former, IOException failure) {
        for (Path target : published) {
            try {
                Path held = former.get(target);
                if (held == null) {
                    Files.delete(target);
                } else {
                    move(held, target);
                }
            } catch (IOException another) {
                failure.addSuppressed(another);
            }
        }
    }

    private Path hidden() throws IOException {
        Path path = Files.createTempFile(folder, ".", ".part");
        temporary.add(path);
        return path;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path path : temporary) {
            Files.deleteIfExists(path);
        }
    }
}
