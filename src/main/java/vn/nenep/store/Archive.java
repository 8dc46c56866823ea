package vn.nenep.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.nenep.home.CannotWork;

/** The originals, by the SHA-256 of their bytes. A file is on the disk for good before anything of it counts. */
public final class Archive {

    private final Path folder;

    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * An original.
     *
     * @param path where it is kept
     */
    public record Original(String sha256, long size, Path path) {}

    /** The SHA-256 of a file, in hex. */
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Copies a file into the archive; a copy that is there already stays. The hash is that of the bytes copied, so a file
     * that changes meanwhile can't get a wrong name.
     */
    public Original keep(Path file) throws IOException {
        Files.createDirectories(folder);
        closeToOthers(folder, "rwx------");
        Path temporary = Files.createTempFile(folder, "incoming-", ".part");
        try {
            MessageDigest digest = digest();
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path kept = path(sha256);
            if (!Files.exists(kept)) {
                Files.createDirectories(folder.resolve(sha256.substring(0, 2)));
                closeToOthers(temporary, "rw-------");
                sync(temporary);
                Files.move(temporary, kept, StandardCopyOption.ATOMIC_MOVE);
                sync(kept.getParent() == null ? folder : kept.getParent());
                sync(folder);
            }
            return new Original(sha256, Files.size(kept), kept);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * An original that was kept.
     *
     * @throws CannotWork when it is not there any more, or its bytes are not those that were received
     */
    public Original kept(String sha256) throws IOException {
        Path kept = path(sha256);
        if (!Files.isRegularFile(kept) || !sha256(kept).equals(sha256)) {
            throw new CannotWork("archive-damaged", sha256);
        }
        return new Original(sha256, Files.size(kept), kept);
    }

    /** Where the original with that hash is, or would be. */
    public Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
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

    private static void closeToOthers(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
