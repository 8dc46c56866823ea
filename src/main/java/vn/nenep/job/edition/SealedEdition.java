package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.ManifestText;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FiguresCsv;

/** An edition in its folder, with the manifest that it has. */
public record SealedEdition(Path folder, Manifest manifest) {

    /** The digest over all of it, in hex. */
    public String digest() {
        return ManifestText.digest(manifest);
    }

    /** Where one of its files is. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** The definitions as they were. */
    public Path jobs() {
        return folder.resolve(Manifest.JOBS);
    }

    /** All figures as they were sealed, in their order. */
    public List<Figure> figures() throws IOException {
        return FiguresCsv.read(Files.readString(path(Manifest.FIGURES)));
    }
}
