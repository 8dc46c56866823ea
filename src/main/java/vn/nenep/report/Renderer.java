package vn.nenep.report;

import java.io.IOException;
import java.nio.file.Path;

/** Makes one file of a report. */
public interface Renderer {

    /** The ending of its files, e.g. {@code docx}. */
    String format();

    /** Whether there is a file to make of the report. */
    default boolean makes(Report report) {
        return true;
    }

    /**
     * Writes the report to {@code file}. The same report gives the same bytes, whatever the clock, zone or locale.
     *
     * @throws IOException when the file can't be written
     */
    void render(Report report, Path file) throws IOException;
}
