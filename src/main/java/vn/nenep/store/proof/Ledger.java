package vn.nenep.store.proof;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What was taken in, in order, as a text file beside the originals. With the archive it is all that is needed to make the store
 * anew; with the digests in it, it tells whether the store still is what it was. It only ever grows.
 */
public final class Ledger {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final List<String> HEADER = List.of("file", "sha256", "size", "received_at", "digest");

    private final Path file;

    /** The ledger of an archive folder. */
    public Ledger(Path archive) {
        this.file = archive.resolve("ledger.csv");
    }

    /**
     * A file that was taken in.
     *
     * @param path below the input folder
     * @param sha256 of its bytes, under which the original is kept
     * @param digest of all that the store holds of it
     */
    public record Line(String path, String sha256, long size, String receivedAt, String digest) {}

    /** Whether there is one: a store of an earlier version gets its ledger with the next import. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** All lines, in the order in which files were taken in; a last one that was cut off while being written is left out. */
    public List<Line> lines() throws IOException {
        if (!isThere()) {
            return List.of();
        }
        String text = Files.readString(file);
        List<Line> lines = new ArrayList<>();
        try (Reader whole = new StringReader(text.substring(0, text.lastIndexOf('\n') + 1));
                CSVParser rows = FORMAT.builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(whole)) {
            for (CSVRecord row : rows) {
                if (row.size() == HEADER.size()) {
                    lines.add(new Line(
                            row.get("file"),
                            row.get("sha256"),
                            Long.parseLong(row.get("size")),
                            row.get("received_at"),
                            row.get("digest")));
                }
            }
        }
        return lines;
    }

    /** Adds lines for good: they are on the disk when this returns. Only who holds the home folder may do so. */
    public void add(List<Line> lines) throws IOException {
        StringBuilder text = new StringBuilder(cutOff() ? "\n" : "");
        if (!isThere()) {
            text.append(FORMAT.format(HEADER.toArray())).append('\n');
        }
        lines.forEach(line -> text.append(
                        FORMAT.format(line.path(), line.sha256(), line.size(), line.receivedAt(), line.digest()))
                .append('\n'));
        append(text.toString());
    }

    private boolean cutOff() throws IOException {
        return isThere() && Files.size(file) > 0 && !Files.readString(file).endsWith("\n");
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
