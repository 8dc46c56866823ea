package vn.nenep.definition.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that reports say.
 *
 * @param patterns by name: what is said where a sentence has no text of its own
 * @param sentences by id, in the order of the files
 * @param phrases by key: titles of charts, headings, notes
 * @param tables by id
 */
public record Wording(
        Map<String, Map<State, String>> patterns,
        Map<String, Sentence> sentences,
        Map<String, String> phrases,
        List<TableDefinition> tables) {

    /** The pattern for a sentence that has no word of its own but the title of its indicator. */
    public static final String BY_TITLE = "by-title";

    /** The same where there is nothing to divide by. */
    public static final String NUMBER_BY_TITLE = "number-by-title";

    static final String NUMBER = "number";

    public Wording {
        patterns = Map.copyOf(patterns);
        sentences = Map.copyOf(sentences);
        phrases = Map.copyOf(phrases);
        tables = List.copyOf(tables);
    }

    /** One that says nothing. */
    public static Wording none() {
        return new Wording(Map.of(), Map.of(), Map.of(), List.of());
    }

    public Optional<TableDefinition> table(String id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }
}
