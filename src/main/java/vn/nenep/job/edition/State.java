package vn.nenep.job.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.nenep.edition.Manifest;
import vn.nenep.edition.Manifest.Input;
import vn.nenep.home.Home;
import vn.nenep.store.Archive;
import vn.nenep.store.proof.Ledger;

/**
 * All that a store follows from: two equal states give equal stores.
 *
 * @param inputs in the order in which they are taken in
 * @param decisions the text of the ledger of decisions; empty when there is none
 * @param definitions the files of definitions with their SHA-256, by name
 */
public record State(List<Input> inputs, String decisions, DefinitionFiles definitions) {

    public State {
        inputs = List.copyOf(inputs);
    }

    /**
     * Definitions by what their files hold.
     *
     * @param files SHA-256 by name
     */
    public record DefinitionFiles(Path folder, Map<String, String> files) {

        public DefinitionFiles {
            files = Map.copyOf(files);
        }

        static DefinitionFiles in(Path folder) throws IOException {
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Archive.sha256(path));
                }
            }
            return new DefinitionFiles(folder, files);
        }

        boolean sameAs(DefinitionFiles other) {
            return files.equals(other.files);
        }
    }

    /** What an edition was made of. */
    public static State of(SealedEdition edition) throws IOException {
        return new State(
                edition.manifest().inputs(),
                text(edition.path(Manifest.DECISIONS)),
                DefinitionFiles.in(edition.jobs()));
    }

    /** The home as it stands; what an import that was cut off took in counts from the next one on. */
    public static State of(Home home) throws IOException {
        return new State(
                Publisher.inputs(new Ledger(home.archive())),
                text(home.archive().resolve(Manifest.DECISIONS)),
                DefinitionFiles.in(home.jobs()));
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** The same with other inputs. */
    public State withInputs(List<Input> others) {
        return new State(others, decisions, definitions);
    }

    /** The same with other decisions. */
    public State withDecisions(String others) {
        return new State(inputs, others, definitions);
    }

    /** The same with other definitions. */
    public State withDefinitions(DefinitionFiles others) {
        return new State(inputs, decisions, others);
    }

    private List<List<String>> identities() {
        return inputs.stream().map(Input::identity).toList();
    }

    /** Whether the same store follows from it; where the definitions lie does not matter. */
    public boolean sameAs(State other) {
        return identities().equals(other.identities())
                && decisions.equals(other.decisions)
                && definitions.sameAs(other.definitions);
    }
}
