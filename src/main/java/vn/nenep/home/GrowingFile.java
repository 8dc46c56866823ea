package vn.nenep.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A text file that only ever grows, line by line, readable by its owner alone. What was added is on the disk for good; a last
 * line that was cut off while being written is no line.
 */
public final class GrowingFile {

    private final Path file;

    public GrowingFile(Path file) {
        this.file = file;
    }

    public boolean isThere() {
        return Files.exists(file);
    }

    /** All that was written whole, UTF-8; empty when there is no such file. */
    public String whole() throws IOException {
        if (!isThere()) {
            return "";
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    /**
     * Adds lines: they are on the disk when this returns.
     *
     * @param header what the file begins with when it is made, without the end of the line
     * @param lines each with its end
     */
    public void add(String header, String lines) throws IOException {
        StringBuilder text = new StringBuilder();
        if (!isThere()) {
            text.append(header).append('\n');
        } else if (Files.size(file) > 0 && !Files.readString(file).endsWith("\n")) {
            text.append('\n');
        }
        append(text.append(lines).toString());
    }

    private void append(String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        boolean isNew = !isThere();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            if (isNew && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
