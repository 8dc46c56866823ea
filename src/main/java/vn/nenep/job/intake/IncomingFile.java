package vn.nenep.job.intake;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that waits to be taken in.
 *
 * @param file where it is
 * @param name its path below the input folder, with slashes
 * @param receivedAt ISO moment of its arrival
 */
public record IncomingFile(Path file, String name, String receivedAt) {

    /** The register of organisations is known by its name. */
    public boolean isRegister() {
        return isRegister(name);
    }

    /** The same of a path below the input folder. */
    public static boolean isRegister(String name) {
        return name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .startsWith("danh-muc");
    }
}
