package vn.nenep.job.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.Manifest.SealedFile;
import vn.nenep.edition.ManifestText;
import vn.nenep.store.Archive;

/**
 * An edition in the making, beside its place under a hidden name: it appears whole, or closing takes it away. Only who holds
 * the home folder may make one.
 */
final class Draft implements AutoCloseable {

    private static final String HIDDEN = ".draft-";

    private final Path folder;

    private Draft(Path folder) {
        this.folder = folder;
    }

    /** An empty one; what a killed process left is taken away. */
    static Draft on(EditionShelf shelf) throws IOException {
        Path editions = Files.createDirectories(shelf.folder());
        close(editions);
        try (Stream<Path> left = Files.list(editions)) {
            for (Path path : left.filter(one -> one.getFileName().toString().startsWith(HIDDEN))
                    .toList()) {
                delete(path);
            }
        }
        return new Draft(Files.createTempDirectory(editions, HIDDEN));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(path(name), text, StandardCharsets.UTF_8);
    }

    /** Copies a file, or a folder with all of its files. */
    void copy(Path from, String name) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                Path target = path(name).resolve(from.relativize(path).toString());
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Every file that is in it, by name, as it will be sealed. */
    List<SealedFile> files() throws IOException {
        return files(folder);
    }

    /** Every file of an edition but its manifest, by name. */
    static List<SealedFile> files(Path edition) throws IOException {
        List<SealedFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(edition)) {
            for (Path path : all.filter(one -> !Files.isDirectory(one)).toList()) {
                String name = edition.relativize(path).toString().replace('\\', '/');
                if (!name.equals(Manifest.FILE)) {
                    files.add(new SealedFile(name, Archive.sha256(path), Files.size(path)));
                }
            }
        }
        files.sort(Comparator.comparing(SealedFile::name));
        return files;
    }

    /** Writes the manifest and puts the edition in its place, readable by its owner alone and on the disk for good. */
    void seal(Manifest manifest, Path place) throws IOException {
        write(Manifest.FILE, ManifestText.write(manifest));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                close(path);
                sync(path);
            }
        }
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        sync(place.resolveSibling(""));
    }

    private static void close(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static void sync(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        if (isFolder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            // Windows can't sync a folder, and does not need it for a rename to last
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Draft::deleteOne);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(folder)) {
            delete(folder);
        }
    }
}
