package vn.nenep.edition;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an edition is made of and what it holds.
 *
 * @param number of the edition in its home folder, from 1
 * @param madeAt in the office's own time, to the second
 * @param earlier numbers of the editions of the same subject before it; when there are any, it is a run on request
 * @param request who asked for it and why; always there for a run on request
 * @param program the version of the program
 * @param java the version of Java it was made on; some fonts and packings depend on it
 * @param inputs every file that was taken in, in the order of the ledger
 * @param files every file of the edition but the manifest, by name
 */
public record Manifest(
        int number,
        LocalDateTime madeAt,
        Asked asked,
        List<Integer> earlier,
        Optional<Request> request,
        String program,
        String java,
        List<Input> inputs,
        List<SealedFile> files) {

    /** The name of its file. */
    public static final String FILE = "manifest.json";

    /** All figures of the edition, those that stand only in reports too. */
    public static final String FIGURES = "figures.csv";

    /** A copy of what the office decided about versions and findings; not there when it decided nothing. */
    public static final String DECISIONS = "decisions.csv";

    /** The folder of the definitions as they were. */
    public static final String JOBS = "jobs/";

    /** The folder of the files that went out. */
    public static final String REPORT = "report/";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public Manifest {
        earlier = List.copyOf(earlier);
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }

    /**
     * Who asked for an edition and why.
     *
     * @param by a person or an office, in their own words
     */
    public record Request(String by, String reason) {}

    /**
     * A file that was taken in; what the ledger says of it.
     *
     * @param path below the input folder
     * @param digest of what the store held of it
     */
    public record Input(String path, String sha256, long size, String receivedAt, String digest) {

        /** What makes it another input: the digest only says what was read from it. */
        public List<String> identity() {
            return List.of(path, sha256, receivedAt);
        }
    }

    /** A file of the edition, named from its folder with slashes. */
    public record SealedFile(String name, String sha256, long size) {}

    /** The line on the cover of an edition that was run again on request; empty for the first one of its subject. */
    public Optional<String> cover() {
        return request.filter(one -> !earlier.isEmpty()).map(one -> cover(number, madeAt, one));
    }

    /** The line on the cover of an edition that is run again, before there is a manifest. */
    public static String cover(int number, LocalDateTime madeAt, Request request) {
        return "Bản số %s, chạy lại ngày %s theo yêu cầu của %s: %s"
                .formatted(number, DAY.format(madeAt), request.by(), request.reason());
    }

    /** The files below a folder of the edition. */
    public List<SealedFile> below(String folder) {
        return files.stream().filter(file -> file.name().startsWith(folder)).toList();
    }
}
