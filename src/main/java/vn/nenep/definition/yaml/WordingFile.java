package vn.nenep.definition.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.wording.Sentence;
import vn.nenep.definition.wording.Slots;
import vn.nenep.definition.wording.State;
import vn.nenep.definition.wording.Vocabulary;

/** Reads what reports say: {@code kind: sentences}. Its files are read together, because a sentence may use a pattern of another file. */
final class WordingFile {

    private static final Map<String, State> STATES = states();

    private final Map<String, IndicatorDefinition> indicators;
    private final Set<String> ids;
    private final Vocabulary vocabulary;
    private final Map<String, Map<State, String>> patterns = new TreeMap<>();
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();
    private final Map<String, String> phrases = new TreeMap<>();
    private final List<SentenceCheck> checks = new ArrayList<>();

    /** With the indicators that can be used, and the ids of all that are there. */
    WordingFile(Map<String, IndicatorDefinition> indicators, Set<String> ids, Vocabulary vocabulary) {
        this.ids = ids;
        this.indicators = indicators;
        this.vocabulary = vocabulary;
    }

    private static Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(state.word(), state);
        }
        return states;
    }

    Map<String, Map<State, String>> patterns() {
        return patterns;
    }

    Map<String, Sentence> sentences() {
        return sentences;
    }

    Map<String, String> phrases() {
        return phrases;
    }

    void read(Fields fields) {
        fields.name("id", Fields.KEBAB);
        fields.mapping("patterns").ifPresent(all -> all.all().keySet().forEach(name -> pattern(all, name)));
        fields.mapping("sentences").ifPresent(all -> all.all().keySet().forEach(id -> sentence(all, id)));
        fields.mapping("phrases").ifPresent(all -> all.all().keySet().forEach(key -> phrase(all, key)));
        fields.finish();
    }

    /** Holds every sentence against the patterns and the blocks of all files; to be called when all were read. */
    void check(List<String> blocks) {
        checks.forEach(check -> check.check(patterns, sentences, blocks));
    }

    /** The phrases that the program needs and no file has. */
    List<String> missing() {
        return vocabulary.phrases().keySet().stream()
                .filter(key -> !phrases.containsKey(key))
                .sorted()
                .toList();
    }

    private void pattern(Fields all, String name) {
        all.mapping(name).ifPresent(fields -> {
            Map<State, String> texts = new EnumMap<>(State.class);
            fields.all()
                    .keySet()
                    .forEach(word -> fields.optionalText(word)
                            .ifPresent(text ->
                                    fields.lookUp(word, word, STATES).ifPresent(state -> texts.put(state, text))));
            if (patterns.putIfAbsent(name, texts) != null) {
                all.problem(all.line(name), "id-twice", name);
            }
        });
    }

    private void sentence(Fields all, String id) {
        all.mapping(id).ifPresent(fields -> {
            List<String> joins = fields.texts("joins");
            Optional<IndicatorDefinition> about = joins.isEmpty() ? about(fields, id) : Optional.empty();
            Optional<String> appendix = fields.optionalText("appendix");
            Map<String, String> words = new TreeMap<>();
            Map<State, String> texts = new EnumMap<>(State.class);
            for (String key : fields.all().keySet()) {
                State state = STATES.get(key);
                if (state != null) {
                    fields.optionalText(key).ifPresent(text -> texts.put(state, text));
                } else if (!List.of("joins", "about", "appendix").contains(key)) {
                    fields.optionalText(key).ifPresent(text -> words.put(key, text));
                }
            }
            Sentence sentence = new Sentence(id, about.map(IndicatorDefinition::id), words, texts, appendix, joins);
            if (sentences.putIfAbsent(id, sentence) != null
                    || vocabulary.blocks().contains(id)) {
                all.problem(all.line(id), "id-twice", id);
            }
            checks.add(new SentenceCheck(fields, sentence, about, ids));
        });
    }

    /** Said by its key, or else the sentence is named after it. */
    private Optional<IndicatorDefinition> about(Fields fields, String id) {
        String indicator = fields.optionalText("about").orElse(id);
        if (!ids.contains(indicator)) {
            fields.problem(fields.line("about"), "unknown-word", "about", indicator, Fields.nearest(indicator, ids));
        }
        return Optional.ofNullable(indicators.get(indicator));
    }

    private void phrase(Fields all, String key) {
        all.optionalText(key).ifPresent(text -> {
            List<String> slots = vocabulary.phrases().get(key);
            if (slots == null) {
                all.problem(
                        all.line(key),
                        "unknown-key",
                        key,
                        Fields.nearest(key, vocabulary.phrases().keySet()));
                return;
            }
            Slots.in(text).stream()
                    .filter(slot -> !slots.contains(slot) && !Slots.ANYWHERE.contains(slot))
                    .forEach(slot -> all.problem(all.line(key), "unknown-slot", slot, Fields.nearest(slot, slots)));
            if (phrases.putIfAbsent(key, text) != null) {
                all.problem(all.line(key), "id-twice", key);
            }
        });
    }
}
