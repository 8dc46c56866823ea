package vn.nenep.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.nenep.home.CannotWork;

/**
 * Stops the program where Java would misread the names of files. Under the locale {@code C} Java takes every letter
 * beyond ASCII for the replacement character, so that names get lost on the way into the store.
 *
 * @param encoding what Java reads names as, {@code sun.jnu.encoding}
 */
public record FileNames(String encoding) {

    private static final String ASCII = "ANSI_X3.4-1968";
    private static final char REPLACEMENT = '\ufffd';

    /** As this Java runs. */
    public static FileNames ofThisJava() {
        return new FileNames(System.getProperty("sun.jnu.encoding", ""));
    }

    /** Refuses words of the command line that were misread. */
    public void check(String[] words) {
        for (String word : words) {
            refuse(word);
        }
    }

    /** Refuses folders in which a name would be misread. */
    public void check(List<Path> folders) throws IOException {
        if (!encoding.equals(ASCII)) {
            return;
        }
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.map(Path::toString).forEach(this::refuse);
                }
            }
        }
    }

    private void refuse(String name) {
        if (encoding.equals(ASCII) && name.chars().anyMatch(letter -> letter > '~' || letter == REPLACEMENT)) {
            throw new CannotWork("names-misread", name);
        }
    }
}
