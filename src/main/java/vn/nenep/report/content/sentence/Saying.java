package vn.nenep.report.content.sentence;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.nenep.definition.wording.Slots;
import vn.nenep.definition.wording.Wording;

/** A piece of text with the slots that the program fills; the words stand in {@code jobs/reports/}. */
public interface Saying {

    String name();

    /** The names of the slots in their order, with a blank between them. */
    String slots();

    /** As {@code jobs/reports/} write it: {@code verdict-met}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> names() {
        return slots().isEmpty() ? List.of() : List.of(slots().split(" ", -1));
    }

    /** The text with its slots filled, in their order, where the rows of tables are what {@code rows} says. */
    default String say(Wording wording, Phrase rows, Object... values) {
        List<String> names = names();
        if (values.length != names.size()) {
            throw new IllegalArgumentException(key() + " has " + names.size() + " slots, was given " + values.length);
        }
        Map<String, String> filled = new LinkedHashMap<>(Phrase.anywhere(wording, rows));
        for (int i = 0; i < values.length; i++) {
            filled.put(names.get(i), String.valueOf(values[i]));
        }
        return Slots.fill(wording.phrases().getOrDefault(key(), ""), filled);
    }

    /** All keys with their slots, for the loader. */
    static Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Stream.<Saying>concat(Arrays.stream(Phrase.values()), Arrays.stream(UnitPhrase.values()))
                .forEach(saying -> all.put(saying.key(), saying.names()));
        return all;
    }
}
