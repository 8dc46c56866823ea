package vn.nenep.store.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nenep.store.Archive;
import vn.nenep.store.proof.Damage.Kind;

/** Whether every original of the ledger is in the archive with the bytes that were received. */
public final class ArchiveCheck {

    private ArchiveCheck() {}

    /** The originals that are missing or are not what was received. */
    public static List<Damage> damages(Ledger ledger, Archive archive) throws IOException {
        List<Damage> damages = new ArrayList<>();
        Map<String, String> paths = new LinkedHashMap<>();
        ledger.lines().forEach(line -> paths.putIfAbsent(line.sha256(), line.path()));
        for (Map.Entry<String, String> one : paths.entrySet()) {
            Path original = archive.path(one.getKey());
            if (!Files.isRegularFile(original)) {
                damages.add(new Damage(Kind.ORIGINAL_GONE, one.getValue()));
            } else if (!Archive.sha256(original).equals(one.getKey())) {
                damages.add(new Damage(Kind.ORIGINAL_CHANGED, one.getValue()));
            }
        }
        return damages;
    }
}
