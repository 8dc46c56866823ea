package vn.nenep.definition.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words that a definition may use for the values of an enum: their names in kebab-case. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants())
                .forEach(
                        value -> words.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value));
        return words;
    }
}
