package vn.nenep.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One validity span of one organisation, as a row of the register says it. An organisation that was renamed, moved or
 * changed its type has several, with adjoining days.
 *
 * @param code stable; text, because of leading zeros
 * @param name the official name in this span
 * @param aliases other names in use
 * @param parent code of the organisation above; empty only for the bloc
 * @param from first day
 * @param to last day; empty when it goes on
 * @param successor code of the organisation that took over, if one did; several, with {@code ;} between, when it was split
 * @param reason why it changed, in the words of the register
 * @param contact mail address, if one is known
 */
public record Span(
        String code,
        String name,
        List<String> aliases,
        OrganisationType type,
        Optional<String> parent,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> successor,
        Optional<String> reason,
        Optional<String> contact) {

    private static final Pattern BETWEEN_CODES = Pattern.compile("[;,]");

    public Span {
        aliases = List.copyOf(aliases);
    }

    /** The codes of those that took over: none, one, or the parts of a split. */
    public List<String> successors() {
        return successor.stream()
                .flatMap(BETWEEN_CODES::splitAsStream)
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the organisation is there on that day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !to.map(day::isAfter).orElse(false);
    }

    /** Whether the span shares a day with the days {@code first} to {@code last}. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.map(first::isAfter).orElse(false);
    }
}
