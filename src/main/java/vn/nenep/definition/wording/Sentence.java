package vn.nenep.definition.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of one indicator, a text for each state; or several sentences in one paragraph.
 *
 * @param id as reports ask for it
 * @param about the indicator that decides the state; empty when it only joins others
 * @param words that fill the slots of a pattern: {@code unit}, {@code did}
 * @param texts its own ones; where it has none that of the pattern holds. An empty text says nothing
 * @param appendix the block that lists who is missing, if there is one
 * @param joins ids of the sentences of the paragraph, in their order
 */
public record Sentence(
        String id,
        Optional<String> about,
        Map<String, String> words,
        Map<State, String> texts,
        Optional<String> appendix,
        List<String> joins) {

    public Sentence {
        words = Map.copyOf(words);
        texts = Map.copyOf(texts);
        joins = List.copyOf(joins);
    }

    /** One without words or texts of its own, for an indicator that nobody wrote a sentence for. */
    public static Sentence plain(String indicator) {
        return new Sentence(indicator, Optional.of(indicator), Map.of(), Map.of(), Optional.empty(), List.of());
    }

    /** The name of the pattern for what it has no text of its own; a sentence without words has only the title to go by. */
    public String pattern(String counts) {
        if (!words.isEmpty()) {
            return counts;
        }
        return counts.equals(Wording.NUMBER) ? Wording.NUMBER_BY_TITLE : Wording.BY_TITLE;
    }
}
