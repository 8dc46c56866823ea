package vn.nenep.store.decision;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.nenep.home.GrowingFile;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.store.decision.Decision.Kind;

/**
 * The decisions of the office in order, as a text file beside the originals ({@code decisions.csv}): what was taken in and this
 * together say what counts. It only ever grows.
 */
public final class DecisionLedger {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final List<String> HEADER = List.of(
            "number",
            "kind",
            "made_at",
            "by",
            "reason",
            "organisation",
            "form",
            "period",
            "file",
            "sha256",
            "code",
            "until",
            "ends");

    private final GrowingFile file;

    /** The decisions of an archive folder. */
    public DecisionLedger(Path archive) {
        this.file = new GrowingFile(archive.resolve("decisions.csv"));
    }

    /** All of them in the order in which they were made; a last one that was cut off while being written is left out. */
    public List<Decision> lines() throws IOException {
        return read(file.whole());
    }

    /** The decisions in the text of such a file. */
    public static List<Decision> read(String text) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        try (StringReader whole = new StringReader(text);
                CSVParser rows = FORMAT.builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(whole)) {
            for (CSVRecord row : rows) {
                decision(row).ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    private static Optional<Decision> decision(CSVRecord row) {
        return row.size() != HEADER.size()
                ? Optional.empty()
                : Kind.of(row.get("kind"))
                        .map(kind -> new Decision(
                                Integer.parseInt(row.get("number")),
                                kind,
                                row.get("made_at"),
                                row.get("by"),
                                row.get("reason"),
                                new About(
                                        row.get("organisation"),
                                        row.get("form"),
                                        row.get("period"),
                                        row.get("file"),
                                        row.get("sha256"),
                                        row.get("code"),
                                        row.get("until"),
                                        Integer.parseInt(row.get("ends")))));
    }

    /** Adds one for good: it is on the disk when this returns. */
    public void add(Decision one) throws IOException {
        About about = one.about();
        file.add(
                FORMAT.format(HEADER.toArray()),
                FORMAT.format(
                                one.number(),
                                one.kind().code(),
                                one.madeAt(),
                                one.by(),
                                one.reason(),
                                about.organisation(),
                                about.form(),
                                about.period(),
                                about.file(),
                                about.sha256(),
                                about.code(),
                                about.until(),
                                about.ends())
                        + "\n");
    }
}
