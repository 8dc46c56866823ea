package vn.nenep.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the organisation that a written code or name means, among the spans it was made of. */
public final class NameIndex {

    private static final int FARTHEST_SUGGESTION = 4;

    private static final Pattern NOT_IN_A_CODE = Pattern.compile("[\\p{Z}\\s]+|[.;,]+$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern CODE_FIRST = Pattern.compile("\\s*\\(?([^\\s()-]+)\\)?[\\s:.–-]+(.+)");
    private static final Pattern CODE_LAST =
            Pattern.compile("(.+?)[\\s:–-]*[(\\[]\\s*(?:[Mm]ã\\s*:?\\s*)?([^\\s()]+)\\s*[)\\]]\\s*");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, List<Span>> byKey = new HashMap<>();
    private final Map<String, List<Span>> byStrippedKey = new HashMap<>();

    NameIndex(Collection<String> allCodes, Collection<Span> spans) {
        allCodes.forEach(code -> codes.putIfAbsent(foldCode(code), code));
        spans.forEach(this::add);
    }

    private void add(Span span) {
        List<String> names = new ArrayList<>(span.aliases());
        names.add(span.name());
        for (String name : names) {
            byKey.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(span);
            byStrippedKey
                    .computeIfAbsent(NameKey.stripped(name), key -> new ArrayList<>())
                    .add(span);
        }
    }

    /**
     * What a written code or name means, among the organisations wanted. A code is taken whoever has it; a code with a
     * name beside it when the name is one of that organisation's.
     */
    public Match find(String written, Predicate<Span> wanted) {
        Optional<String> code = code(written).or(() -> codeWithName(written));
        if (code.isPresent()) {
            return new Match(code, false, Optional.empty());
        }
        Optional<String> number = numberWithoutZeros(written);
        if (number.isPresent()) {
            return new Match(number, true, Optional.empty());
        }
        List<String> exact = wantedCodes(byKey.get(NameKey.of(written)), wanted);
        if (exact.size() == 1) {
            return new Match(Optional.of(exact.get(0)), false, Optional.empty());
        }
        List<String> loose = wantedCodes(byStrippedKey.get(NameKey.stripped(written)), wanted);
        if (exact.isEmpty() && loose.size() == 1) {
            return new Match(Optional.of(loose.get(0)), true, Optional.empty());
        }
        return new Match(Optional.empty(), false, suggestion(written, wanted));
    }

    /** The code as the register writes it, when {@code written} is one but for case. */
    public Optional<String> code(String written) {
        return Optional.ofNullable(codes.get(foldCode(written)));
    }

    /** {@code K05.01 - Chi bộ Văn phòng} or {@code Chi bộ Văn phòng (K05.01)}. */
    private Optional<String> codeWithName(String written) {
        Matcher first = CODE_FIRST.matcher(written);
        if (first.matches()) {
            Optional<String> code = code(first.group(1)).filter(known -> isNameOf(first.group(2), known));
            if (code.isPresent()) {
                return code;
            }
        }
        Matcher last = CODE_LAST.matcher(written);
        return last.matches() ? code(last.group(2)).filter(known -> isNameOf(last.group(1), known)) : Optional.empty();
    }

    private boolean isNameOf(String name, String code) {
        return wantedCodes(byKey.get(NameKey.of(name)), span -> true).contains(code);
    }

    /** A code of digits only, of which a spreadsheet made a number: its leading zeros are gone. */
    private Optional<String> numberWithoutZeros(String written) {
        String folded = foldCode(written);
        if (!DIGITS.matcher(folded).matches()) {
            return Optional.empty();
        }
        List<String> fitting = codes.values().stream()
                .filter(code -> DIGITS.matcher(code).matches())
                .filter(code -> code.replaceFirst("^0+(?=\\d)", "").equals(folded))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static String foldCode(String code) {
        return NOT_IN_A_CODE
                .matcher(Normalizer.normalize(code, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    private static List<String> wantedCodes(
            @org.jspecify.annotations.Nullable List<Span> spans, Predicate<Span> wanted) {
        return spans == null
                ? List.of()
                : spans.stream().filter(wanted).map(Span::code).distinct().toList();
    }

    private Optional<String> suggestion(String written, Predicate<Span> wanted) {
        LevenshteinDistance distance = new LevenshteinDistance(FARTHEST_SUGGESTION);
        String key = NameKey.stripped(written);
        record Near(String code, int distance) {}
        return byStrippedKey.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(wanted)
                        .limit(1)
                        .map(span -> new Near(span.code(), distance.apply(key, entry.getKey()))))
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
