package vn.nenep.job.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.nenep.home.CannotWork;
import vn.nenep.home.Home;

/** Lists what lies in the input folder, in the order of arrival: registers first, then by moment, file time and path. */
public final class IncomingFiles {

    private static final String ARRIVALS = "arrivals.csv";

    private final Home home;
    private final Clock clock;

    public IncomingFiles(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** The input folder. */
    public Path folder() {
        return home.input();
    }

    private record Dated(IncomingFile file, FileTime modified) {}

    /**
     * The files below some paths; below {@code input/} when there are none.
     *
     * @param arrivals a file of moments of arrival, instead of {@code arrivals.csv} beside the files
     */
    public List<IncomingFile> list(List<Path> paths, Optional<Path> arrivals) throws IOException {
        List<Dated> files = new ArrayList<>();
        for (Path path : paths.isEmpty() ? List.of(home.input()) : paths) {
            if (!Files.exists(path)) {
                throw new CannotWork("no-such-path", path);
            }
            Path base = base(path.toAbsolutePath().normalize());
            Map<String, String> moments = moments(arrivals.orElse(base.resolve(ARRIVALS)), arrivals.isPresent());
            try (Stream<Path> found = Files.walk(path.toAbsolutePath().normalize())) {
                for (Path file : found.filter(IncomingFiles::isMeant).sorted().toList()) {
                    files.add(dated(base, file, moments));
                }
            }
        }
        files.sort(Comparator.comparing((Dated one) -> !one.file().isRegister())
                .thenComparing(one -> one.file().receivedAt())
                .thenComparing(Dated::modified)
                .thenComparing(one -> one.file().name()));
        return files.stream().map(Dated::file).toList();
    }

    private Path base(Path path) {
        if (path.startsWith(home.input())) {
            return home.input();
        }
        Path parent = path.getParent();
        return Files.isDirectory(path) || parent == null ? path : parent;
    }

    private Dated dated(Path base, Path file, Map<String, String> moments) throws IOException {
        String name = Normalizer.normalize(base.relativize(file).toString(), Normalizer.Form.NFC)
                .replace('\\', '/');
        String moment = moments.getOrDefault(
                name, LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
        return new Dated(new IncomingFile(file, name, moment), Files.getLastModifiedTime(file));
    }

    /** Leaves out what offices' programs leave lying about; everything else gets a verdict. */
    private static boolean isMeant(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && !name.endsWith(".tmp")
                && !name.endsWith(".part")
                && !name.equals("thumbs.db")
                && !name.equals("desktop.ini")
                && !name.equals(ARRIVALS);
    }

    private static Map<String, String> moments(Path file, boolean wanted) throws IOException {
        if (!Files.exists(file)) {
            if (wanted) {
                throw new CannotWork("no-such-path", file);
            }
            return Map.of();
        }
        Map<String, String> moments = new HashMap<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord row : rows) {
                if (!row.isSet("file") || !row.isSet("received_at")) {
                    throw new CannotWork("arrivals", file, row.getRecordNumber() + 1);
                }
                moments.put(
                        Normalizer.normalize(row.get("file"), Normalizer.Form.NFC),
                        moment(file, row.get("received_at"), row.getRecordNumber() + 1));
            }
        }
        return moments;
    }

    private static String moment(Path file, String text, long line) {
        try {
            return LocalDateTime.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw new CannotWork("arrivals", file, line);
        }
    }
}
