package vn.nenep.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What happened to organisations in a stretch of time, as the spans of the register tell it. */
public final class StructuralChanges {

    private final Register register;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Change> changes = new ArrayList<>();

    private StructuralChanges(Register register, LocalDate first, LocalDate last) {
        this.register = register;
        this.first = first;
        this.last = last;
    }

    /** What can happen to an organisation. */
    public enum Kind {
        FOUNDED,
        /** it ended, and went into one that others went into too, or that was there before */
        MERGED,
        /** it ended, and one new organisation took over alone */
        SUCCEEDED,
        /** it ended, and several took over */
        SPLIT,
        /** it ended without a successor: dissolved, or gone to where the register does not reach */
        ENDED,
        MOVED,
        TYPE_CHANGED,
        RENAMED;

        /** As it is written in files: {@code type-changed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One change of one organisation.
     *
     * @param day the first day on which it is so
     * @param before the span that ended; empty when it was founded
     * @param after the span that began; empty when it ended
     * @param reason in the words of the register, if it has one
     */
    public record Change(
            Kind kind,
            LocalDate day,
            String code,
            Optional<Span> before,
            Optional<Span> after,
            Optional<String> reason) {

        /** The codes of those that took over. */
        public List<String> successors() {
            return before.map(Span::successors).orElse(List.of());
        }
    }

    /** Every change that took effect from the day after {@code first} to {@code last}; by day, then in the order of the register. */
    public static List<Change> between(Register register, LocalDate first, LocalDate last) {
        return new StructuralChanges(register, first, last).all();
    }

    /** Every change that took effect on a day from {@code first} to {@code last}. */
    public static List<Change> within(Register register, LocalDate first, LocalDate last) {
        return between(register, first.minusDays(1), last);
    }

    /**
     * The organisations whose figures of before and after can't simply be compared, because of the changes: those themselves,
     * their committees, and those that took over.
     */
    public static Set<String> affected(Register register, List<Change> changes) {
        Set<String> codes = new TreeSet<>();
        for (Change change : changes) {
            if (change.kind() != Kind.RENAMED) {
                codes.add(change.code());
                codes.addAll(change.successors());
                LocalDate day = change.day();
                register.committeeOn(change.code(), day.minusDays(1)).ifPresent(codes::add);
                register.committeeOn(change.code(), day).ifPresent(codes::add);
                change.successors()
                        .forEach(code -> register.committeeOn(code, day).ifPresent(codes::add));
            }
        }
        return codes;
    }

    private List<Change> all() {
        Map<String, List<Span>> byCode =
                register.spans().collect(Collectors.groupingBy(Span::code, LinkedHashMap::new, Collectors.toList()));
        byCode.values().forEach(this::of);
        changes.sort(Comparator.comparing(Change::day));
        return List.copyOf(changes);
    }

    private void of(List<Span> spans) {
        Optional<Span> before = Optional.empty();
        for (Span span : spans) {
            boolean adjoins = before.flatMap(Span::to)
                    .filter(end -> end.plusDays(1).equals(span.from()))
                    .isPresent();
            if (adjoins) {
                between(before.orElseThrow(), span);
            } else {
                before.ifPresent(this::ended);
                add(new Change(
                        Kind.FOUNDED, span.from(), span.code(), Optional.empty(), Optional.of(span), Optional.empty()));
            }
            before = Optional.of(span);
        }
        before.ifPresent(this::ended);
    }

    private void between(Span before, Span after) {
        Optional<String> reason = before.reason().or(after::reason);
        if (before.type() != after.type()) {
            add(change(Kind.TYPE_CHANGED, before, after, reason));
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            add(change(Kind.MOVED, before, after, reason));
        }
        if (!before.name().equals(after.name())) {
            add(change(Kind.RENAMED, before, after, reason));
        }
    }

    private static Change change(Kind kind, Span before, Span after, Optional<String> reason) {
        return new Change(kind, after.from(), after.code(), Optional.of(before), Optional.of(after), reason);
    }

    private void ended(Span span) {
        span.to()
                .ifPresent(end -> add(new Change(
                        howEnded(span, end),
                        end.plusDays(1),
                        span.code(),
                        Optional.of(span),
                        Optional.empty(),
                        span.reason())));
    }

    private Kind howEnded(Span span, LocalDate end) {
        List<String> successors = span.successors();
        if (successors.isEmpty()) {
            return Kind.ENDED;
        }
        if (successors.size() > 1) {
            return Kind.SPLIT;
        }
        String successor = successors.get(0);
        boolean others = register.spans()
                .anyMatch(other ->
                        !other.code().equals(span.code()) && other.successors().equals(successors));
        return others || register.on(successor, end).isPresent() ? Kind.MERGED : Kind.SUCCEEDED;
    }

    private void add(Change change) {
        if (change.day().isAfter(first) && !change.day().isAfter(last)) {
            changes.add(change);
        }
    }
}
