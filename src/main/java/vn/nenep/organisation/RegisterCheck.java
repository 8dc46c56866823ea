package vn.nenep.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nenep.organisation.RegisterMistake.Kind;

/** Looks for what cannot be so in a register, or hardly: mistakes of who keeps it, not of who reports. */
public final class RegisterCheck {

    private final List<Span> spans;
    private final Register register;
    private final List<RegisterMistake> mistakes = new ArrayList<>();

    private RegisterCheck(List<Span> spans) {
        this.spans = spans;
        this.register =
                new Register(spans.stream().filter(span -> !isBackwards(span)).toList());
    }

    /** The mistakes, in the order of the rows of the register. */
    public static List<RegisterMistake> of(List<Span> spans) {
        RegisterCheck check = new RegisterCheck(List.copyOf(spans));
        check.ends();
        check.neighbours();
        check.parents();
        check.successors();
        check.names();
        return check.mistakes.stream()
                .sorted(Comparator.comparingInt(RegisterMistake::position).thenComparing(RegisterMistake::kind))
                .toList();
    }

    private static boolean isBackwards(Span span) {
        return span.to().filter(span.from()::isAfter).isPresent();
    }

    private void found(Kind kind, int position, Optional<LocalDate> day, String other) {
        mistakes.add(new RegisterMistake(kind, position, day, other));
    }

    /** Positions of the spans that hold at least a day. */
    private IntStream positions() {
        return IntStream.range(0, spans.size()).filter(position -> !isBackwards(spans.get(position)));
    }

    private void ends() {
        for (int i = 0; i < spans.size(); i++) {
            if (isBackwards(spans.get(i))) {
                found(Kind.END_BEFORE_START, i, Optional.of(spans.get(i).from()), "");
            }
        }
    }

    private void neighbours() {
        for (List<Integer> ofOne : groups(Span::code)) {
            Optional<LocalDate> end = spans.get(ofOne.get(0)).to();
            for (int position : ofOne.subList(1, ofOne.size())) {
                Span span = spans.get(position);
                if (end.map(day -> !span.from().isAfter(day)).orElse(true)) {
                    found(Kind.OVERLAP, position, end, span.code());
                } else if (span.from().isAfter(end.orElseThrow().plusDays(1))) {
                    found(Kind.GAP, position, Optional.of(end.orElseThrow().plusDays(1)), span.code());
                }
                end = end.isEmpty() || span.to().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                end.get().isAfter(span.to().get())
                                        ? end.get()
                                        : span.to().get());
            }
        }
    }

    private void parents() {
        Set<String> codes = Set.copyOf(register.codes());
        positions().forEach(position -> {
            Span span = spans.get(position);
            if (span.parent().isEmpty()) {
                if (span.type() != OrganisationType.BLOC) {
                    found(Kind.PARENT_MISSING, position, Optional.empty(), "");
                }
                return;
            }
            String parent = span.parent().get();
            if (!codes.contains(parent)) {
                found(Kind.PARENT_UNKNOWN, position, Optional.empty(), parent);
            } else if (isInCycle(span)) {
                found(Kind.CYCLE, position, Optional.of(span.from()), parent);
            } else if (!isThere(parent, span.from(), span.to())) {
                found(Kind.PARENT_NOT_THERE, position, Optional.empty(), parent);
            }
        });
    }

    /** A cycle closes on the first day of the last of its spans; so each of them has to be followed from its first day only. */
    private boolean isInCycle(Span span) {
        Set<String> passed = new HashSet<>();
        Optional<String> above = span.parent();
        while (above.isPresent() && passed.add(above.get())) {
            if (above.get().equals(span.code())) {
                return true;
            }
            above = register.on(above.get(), span.from()).flatMap(Span::parent);
        }
        return false;
    }

    private boolean isThere(String code, LocalDate from, Optional<LocalDate> to) {
        LocalDate last = to.orElse(LocalDate.MAX);
        return register.on(code, from).isPresent() && register.on(code, last).isPresent();
    }

    private void successors() {
        Set<String> codes = Set.copyOf(register.codes());
        for (int i = 0; i < spans.size(); i++) {
            for (String successor : spans.get(i).successors()) {
                if (!codes.contains(successor)) {
                    found(Kind.SUCCESSOR_UNKNOWN, i, Optional.empty(), successor);
                }
            }
        }
    }

    private void names() {
        for (List<Integer> sameName : groups(span -> span.parent().orElse("") + "\n" + NameKey.of(span.name()))) {
            for (int i = 1; i < sameName.size(); i++) {
                int position = sameName.get(i);
                Span later = spans.get(position);
                sameName.subList(0, i).stream()
                        .map(spans::get)
                        .filter(earlier -> !earlier.code().equals(later.code()))
                        .filter(earlier ->
                                earlier.touches(later.from(), later.to().orElse(LocalDate.MAX)))
                        .findFirst()
                        .ifPresent(earlier -> found(Kind.NAME_TWICE, position, Optional.empty(), earlier.code()));
            }
        }
    }

    /** The positions of spans with one key, earlier ones first. */
    private Collection<List<Integer>> groups(Function<Span, String> key) {
        Map<String, List<Integer>> groups = positions()
                .boxed()
                .sorted(Comparator.comparing(position -> spans.get(position).from()))
                .collect(Collectors.groupingBy(
                        position -> key.apply(spans.get(position)), TreeMap::new, Collectors.toList()));
        return groups.values();
    }
}
