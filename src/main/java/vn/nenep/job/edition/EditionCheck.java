package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.edition.Manifest.Input;
import vn.nenep.edition.Manifest.SealedFile;
import vn.nenep.job.edition.EditionDamage.Kind;
import vn.nenep.store.Archive;

/** Holds an edition, byte by byte, against its manifest, and the archive against what it was made of. */
public final class EditionCheck {

    private EditionCheck() {}

    /** Everything that is not as it was sealed, by name; then the originals, in the order in which they came. */
    public static List<EditionDamage> damages(SealedEdition edition, Archive archive) throws IOException {
        List<EditionDamage> damages = new ArrayList<>();
        Map<String, SealedFile> there = new LinkedHashMap<>();
        Draft.files(edition.folder()).forEach(file -> there.put(file.name(), file));
        for (SealedFile sealed : edition.manifest().files()) {
            SealedFile now = there.remove(sealed.name());
            if (now == null) {
                damages.add(new EditionDamage(Kind.GONE, sealed.name()));
            } else if (!now.equals(sealed)) {
                damages.add(new EditionDamage(Kind.CHANGED, sealed.name()));
            }
        }
        there.keySet().forEach(name -> damages.add(new EditionDamage(Kind.UNKNOWN, name)));
        for (Input input : edition.manifest().inputs()) {
            Path original = archive.path(input.sha256());
            if (!Files.isRegularFile(original)) {
                damages.add(new EditionDamage(Kind.ORIGINAL_GONE, input.path()));
            } else if (!Archive.sha256(original).equals(input.sha256())) {
                damages.add(new EditionDamage(Kind.ORIGINAL_CHANGED, input.path()));
            }
        }
        return damages;
    }
}
