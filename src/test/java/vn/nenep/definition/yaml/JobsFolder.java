package vn.nenep.definition.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.nenep.definition.Problem;
import vn.nenep.report.content.ReportBlocks;

/** A copy of the definitions that ship, to make mistakes in. */
final class JobsFolder {

    private static final Path SHIPPED = Path.of("jobs");

    private final Path folder;

    private JobsFolder(Path folder) {
        this.folder = folder;
    }

    static JobsFolder copiedInto(Path parent) throws IOException {
        Path folder = parent.resolve("jobs");
        try (Stream<Path> paths = Files.walk(SHIPPED)) {
            for (Path path : paths.toList()) {
                Files.copy(path, folder.resolve(SHIPPED.relativize(path).toString()));
            }
        }
        return new JobsFolder(folder);
    }

    /** Writes something else in a file where it says {@code old}, which it has to say. */
    JobsFolder change(String file, String old, String other) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not say: " + old);
        }
        return write(file, text.replace(old, other));
    }

    JobsFolder copy(String file, String to) throws IOException {
        return write(to, Files.readString(folder.resolve(file)));
    }

    JobsFolder write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    JobsFolder delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    DefinitionFolder.Reading read() {
        return DefinitionFolder.read(folder, ReportBlocks.names());
    }

    /** {@code jobs/forms/02-ct.yaml:6 unknown-key every-cel, every-cell}. */
    List<String> problems() {
        return read().problems().stream().map(JobsFolder::line).toList();
    }

    private static String line(Problem problem) {
        return "%s:%s %s %s"
                .formatted(problem.file(), problem.line(), problem.key(), String.join(", ", problem.arguments()))
                .strip();
    }
}
