package vn.nenep.store.proof;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.nenep.home.GrowingFile;

/**
 * What was taken in, in order, as a text file beside the originals. With the archive it is all that is needed to make the store
 * anew; with the digests in it, it tells whether the store still is what it was. It only ever grows.
 */
public final class Ledger {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final List<String> HEADER = List.of("file", "sha256", "size", "received_at", "digest");

    private final GrowingFile file;

    /** The ledger of an archive folder. */
    public Ledger(Path archive) {
        this.file = new GrowingFile(archive.resolve("ledger.csv"));
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
        return file.isThere();
    }

    /** All lines, in the order in which files were taken in; a last one that was cut off while being written is left out. */
    public List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (StringReader whole = new StringReader(file.whole());
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
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(
                        FORMAT.format(line.path(), line.sha256(), line.size(), line.receivedAt(), line.digest()))
                .append('\n'));
        file.add(FORMAT.format(HEADER.toArray()), text.toString());
    }
}
