package vn.nenep.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.nenep.period.Period;

/** Finds the organisation that a written code or name means, among those that are there in one period. */
public final class NameIndex {

    private static final int FARTHEST_SUGGESTION = 4;

    private final Register register;
    private final Map<String, Set<String>> byKey = new HashMap<>();
    private final Map<String, Set<String>> byStrippedKey = new HashMap<>();

    /** An index of the names that are valid in the period, of the organisations wanted. */
    public NameIndex(Register register, Period period, Predicate<Span> wanted) {
        this.register = register;
        register.spans()
                .filter(span -> span.touches(period.firstDay(), period.lastDay()))
                .filter(wanted)
                .forEach(this::add);
    }

    private void add(Span span) {
        List<String> names = new ArrayList<>(span.aliases());
        names.add(span.name());
        for (String name : names) {
            byKey.computeIfAbsent(NameKey.of(name), key -> new LinkedHashSet<>())
                    .add(span.code());
            byStrippedKey
                    .computeIfAbsent(NameKey.stripped(name), key -> new LinkedHashSet<>())
                    .add(span.code());
        }
    }

    /** What a written name or code means. */
    public Match find(String written) {
        String trimmed = written.strip();
        Optional<String> code = code(trimmed);
        if (code.isPresent()) {
            return new Match(code, false, Optional.empty());
        }
        Set<String> exact = byKey.getOrDefault(NameKey.of(trimmed), Set.of());
        if (exact.size() == 1) {
            return new Match(exact.stream().findFirst(), false, Optional.empty());
        }
        Set<String> loose = byStrippedKey.getOrDefault(NameKey.stripped(trimmed), Set.of());
        if (exact.isEmpty() && loose.size() == 1) {
            return new Match(loose.stream().findFirst(), true, Optional.empty());
        }
        return new Match(Optional.empty(), false, suggestion(trimmed));
    }

    /** The code as the register writes it, when {@code written} is one but for case. */
    public Optional<String> code(String written) {
        String trimmed = written.strip();
        if (register.knows(trimmed)) {
            return Optional.of(trimmed);
        }
        return register.codes().stream()
                .filter(code -> code.equalsIgnoreCase(trimmed))
                .findFirst();
    }

    private Optional<String> suggestion(String written) {
        LevenshteinDistance distance = new LevenshteinDistance(FARTHEST_SUGGESTION);
        String key = NameKey.stripped(written);
        record Near(String code, int distance) {}
        return byStrippedKey.entrySet().stream()
                .map(entry -> new Near(entry.getValue().iterator().next(), distance.apply(key, entry.getKey())))
                .filter(near -> near.distance() >= 0)
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::code))
                .map(Near::code);
    }

    /**
     * The outcome of a search.
     *
     * @param code the organisation, when exactly one fits
     * @param loosely whether it was found only by leaving out all diacritics
     * @param suggestion the code of the nearest one when none fits; never to be taken without asking
     */
    public record Match(Optional<String> code, boolean loosely, Optional<String> suggestion) {}
}
