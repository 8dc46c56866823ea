package vn.nenep.definition.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the program itself can build, so that definitions can be held against it.
 *
 * @param blocks names of the blocks that are not defined in YAML
 * @param phrases by key, each with the slots that it may use
 */
public record Vocabulary(Set<String> blocks, Map<String, List<String>> phrases) {

    public Vocabulary {
        blocks = Set.copyOf(blocks);
        phrases = Map.copyOf(phrases);
    }

    /** One that knows of nothing. */
    public static Vocabulary none() {
        return new Vocabulary(Set.of(), Map.of());
    }
}
