package vn.nenep.cli.decision;

import java.util.List;
import vn.nenep.cli.command.UsageMistake;
import vn.nenep.store.version.Version;
import vn.nenep.store.version.VersionHistory;

/** Finds the version that a word of the command line means. */
final class Versions {

    private static final int NAMED = 5;

    private Versions() {}

    /** The one version; refuses a word that means none or several. */
    static Version one(VersionHistory history, String word) {
        List<Version> found = history.named(word);
        if (found.isEmpty()) {
            throw new UsageMistake(
                    "no-such-version",
                    word,
                    history.versions().stream().map(Version::name).toList());
        }
        if (found.size() > 1) {
            String names = String.join(
                    ", ", found.stream().limit(NAMED).map(Version::name).toList());
            throw new UsageMistake("many-such-versions", List.of(word, names + (found.size() > NAMED ? ", …" : "")));
        }
        return found.get(0);
    }
}
