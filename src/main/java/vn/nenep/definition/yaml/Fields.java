package vn.nenep.definition.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.nenep.definition.Problem;

/**
 * The keys of one mapping, read one by one. Whatever is missing or wrong becomes a problem and reading goes on; keys that
 * nobody asked for are problems too ({@link #finish}).
 */
final class Fields {

    /** Ids in kebab-case, of scales, indicators, rules, reports and jobs. */
    static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9-]*");

    /** Ids in snake_case, of columns and measures. */
    static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9_]*");

    /** Codes of forms, as printed on them. */
    static final Pattern FORM_CODE = Pattern.compile("[A-Z0-9]+-[A-Z0-9]+");

    private final String file;
    private final int line;
    private final Map<String, YamlNode.Entry> entries;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(String file, YamlNode node, List<Problem> problems) {
        this.file = file;
        this.line = node.line();
        this.problems = problems;
        if (node instanceof YamlNode.Mapping mapping) {
            this.entries = mapping.entries();
        } else {
            this.entries = Map.of();
            problem(line, "not-a-mapping");
        }
    }

    /** The path of the file below the home folder. */
    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The line of a key, or of the mapping when the key is not there. */
    int line(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    void problem(int at, String key, Object... arguments) {
        problems.add(Problem.of(file, at, key, arguments));
    }

    Optional<YamlNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    /** A text that has to be there; empty text, with a problem, when it is not. */
    String text(String key) {
        return optionalText(key).orElseGet(() -> {
            if (!has(key)) {
                problem(line, "missing", key);
            }
            return "";
        });
    }

    /** A name that is used in the store or in other files: it has to be of a fixed shape. */
    String name(String key, Pattern shape) {
        String name = text(key);
        if (!name.isEmpty() && !shape.matcher(name).matches()) {
            problem(line(key), "shape", key, name, shape.pattern());
        }
        return name;
    }

    Optional<String> optionalText(String key) {
        return node(key).flatMap(value -> scalar(key, value)).map(YamlNode.Scalar::text);
    }

    /** One text or a list of them. */
    List<String> texts(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isPresent() && value.get() instanceof YamlNode.Items items) {
            List<String> texts = new ArrayList<>();
            items.nodes().forEach(node -> scalar(key, node).ifPresent(scalar -> texts.add(scalar.text())));
            return texts;
        }
        return value.flatMap(node -> scalar(key, node)).stream()
                .map(YamlNode.Scalar::text)
                .toList();
    }

    Optional<BigDecimal> optionalNumber(String key) {
        return parsed(key, BigDecimal::new, "number");
    }

    Optional<LocalDate> optionalDate(String key) {
        return parsed(key, LocalDate::parse, "date");
    }

    private <T> Optional<T> parsed(String key, Function<String, T> parse, String what) {
        Optional<String> text = optionalText(key);
        try {
            return text.map(parse);
        } catch (NumberFormatException | DateTimeParseException e) {
            problem(line(key), "not-a-" + what, key, text.orElse(""));
            return Optional.empty();
        }
    }

    /** One of a closed list of words; empty, with a problem naming the nearest one, when it is not. */
    <T> Optional<T> choice(String key, Map<String, T> choices) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            if (!has(key)) {
                problem(line, "missing", key);
            }
            return Optional.empty();
        }
        return text.flatMap(word -> lookUp(key, word, choices));
    }

    /** One of a closed list of words, or the usual one when the key is not there. */
    <T> T choiceOr(String key, Map<String, T> choices, T usual) {
        return has(key) ? choice(key, choices).orElse(usual) : usual;
    }

    /** The only key there of several; empty, with a problem, when there is none or more than one. */
    Optional<String> oneOf(List<String> keys) {
        List<String> there = keys.stream().filter(this::has).toList();
        if (there.size() == 1) {
            return there.stream().findFirst();
        }
        problem(line, "one-of", String.join(", ", keys));
        keys.forEach(this::node);
        return Optional.empty();
    }

    /** A {@code yes} or {@code no} (YAML's true and false mean the same); no when the key is not there. */
    boolean yes(String key) {
        return optionalText(key)
                .map(word -> Map.of("true", "yes", "false", "no").getOrDefault(word, word))
                .flatMap(word -> lookUp(key, word, Map.of("yes", true, "no", false)))
                .orElse(false);
    }

    <T> Optional<T> lookUp(String key, String word, Map<String, T> choices) {
        T found = choices.get(word);
        if (found == null) {
            problem(line(key), "unknown-word", key, word, nearest(word, choices.keySet()));
        }
        return Optional.ofNullable(found);
    }

    /** The mappings of a list. */
    List<Fields> list(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof YamlNode.Items items)) {
            problem(line(key), "not-a-list", key);
            return List.of();
        }
        return items.nodes().stream()
                .map(node -> new Fields(file, node, problems))
                .toList();
    }

    Optional<Fields> mapping(String key) {
        return node(key).map(node -> new Fields(file, node, problems));
    }

    /** Every key of the mapping with its value, all of them now counted as asked for. */
    Map<String, YamlNode> all() {
        Map<String, YamlNode> all = new LinkedHashMap<>();
        entries.forEach((key, entry) -> all.put(key, entry.value()));
        asked.addAll(entries.keySet());
        return all;
    }

    /** Reports the keys that nobody asked for. */
    void finish() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                problem(entry.line(), "unknown-key", key, nearest(key, asked));
            }
        });
    }

    private Optional<YamlNode.Scalar> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        problem(node.line(), "not-a-text", key);
        return Optional.empty();
    }

    /** The known word that is nearest to the one written; empty text when there is none. */
    static String nearest(String word, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(java.util.Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .orElse("");
    }
}
