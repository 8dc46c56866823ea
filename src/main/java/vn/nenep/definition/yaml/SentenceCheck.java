package vn.nenep.definition.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.wording.Sentence;
import vn.nenep.definition.wording.Slots;
import vn.nenep.definition.wording.State;

/** Whether a sentence can be said in every case: it has the texts, and each slot can be filled. */
final class SentenceCheck {

    private final Fields fields;
    private final Sentence sentence;
    private final Optional<IndicatorDefinition> about;
    private final Set<String> indicators;

    SentenceCheck(Fields fields, Sentence sentence, Optional<IndicatorDefinition> about, Set<String> indicators) {
        this.fields = fields;
        this.sentence = sentence;
        this.about = about;
        this.indicators = indicators;
    }

    void check(Map<String, Map<State, String>> patterns, Map<String, Sentence> sentences, List<String> blocks) {
        sentence.joins().stream()
                .filter(id -> !sentences.containsKey(id) && !indicators.contains(id))
                .forEach(id -> fields.problem(
                        fields.line("joins"), "unknown-word", "joins", id, Fields.nearest(id, sentences.keySet())));
        sentence.appendix()
                .filter(block -> !blocks.contains(block))
                .ifPresent(block -> fields.problem(
                        fields.line("appendix"), "unknown-word", "appendix", block, Fields.nearest(block, blocks)));
        about.ifPresent(indicator -> texts(pattern(indicator, patterns)));
    }

    private Map<State, String> pattern(IndicatorDefinition indicator, Map<String, Map<State, String>> patterns) {
        return patterns.getOrDefault(sentence.pattern(indicator.counts().word()), Map.of());
    }

    private void texts(Map<State, String> pattern) {
        Set<String> used = new TreeSet<>();
        for (State state : State.values()) {
            String own = sentence.texts().get(state);
            String text = own != null ? own : pattern.getOrDefault(state, "");
            if (own == null && !pattern.containsKey(state) && State.cases().contains(state)) {
                fields.problem(fields.line(), "missing", state.word());
            }
            for (String slot : Slots.in(text)) {
                boolean isNew = used.add(slot);
                if (!isKnown(slot) && (isNew || own != null)) {
                    problem(own == null ? fields.line() : fields.line(state.word()), own == null, slot);
                }
            }
        }
        sentence.words().keySet().stream()
                .filter(word -> !used.contains(word))
                .forEach(word ->
                        fields.problem(fields.line(word), "unknown-key", word, Fields.nearest(word, keys(used))));
    }

    private void problem(int line, boolean ofPattern, String slot) {
        if (ofPattern) {
            fields.problem(line, "missing", slot);
        } else {
            fields.problem(line, "unknown-slot", slot, Fields.nearest(slot, slot.contains(".") ? ofOthers() : known()));
        }
    }

    private boolean isKnown(String slot) {
        return known().contains(slot) || isOfAnother(slot);
    }

    private boolean isOfAnother(String slot) {
        int dot = slot.indexOf('.');
        return dot > 0
                && indicators.contains(slot.substring(0, dot))
                && Slots.OF_ANOTHER.contains(slot.substring(dot + 1));
    }

    private List<String> ofOthers() {
        return indicators.stream()
                .flatMap(id -> Slots.OF_ANOTHER.stream().map(aspect -> id + "." + aspect))
                .toList();
    }

    private List<String> known() {
        return Stream.concat(Slots.OF_A_SENTENCE.stream(), sentence.words().keySet().stream())
                .toList();
    }

    private static List<String> keys(Set<String> used) {
        List<String> keys = new ArrayList<>(used);
        keys.addAll(List.of("about", "appendix", "joins"));
        Stream.of(State.values()).map(State::word).forEach(keys::add);
        return keys;
    }
}
