package vn.nenep.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the facts of the past belong in the tree of one day (as-is): every predecessor goes whole to its one successor. What was
 * split, or ended without a successor, can't be restated and stays where it was.
 */
public final class Restatement {

    private final Register register;
    private final LocalDate day;
    private final Map<String, List<Span>> spans;
    /** how many organisations end in each successor */
    private final Map<String, Long> predecessors;

    private final Map<String, Heir> heirs = new HashMap<>();

    public Restatement(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        this.spans = register.spans().collect(Collectors.groupingBy(Span::code));
        this.predecessors = register.spans()
                .flatMap(span -> span.successors().stream().filter(code -> !code.equals(span.code())))
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    /** How a fact came from the organisation it was about to the one that it is shown under. */
    public enum How {
        /** the same organisation under the same committee */
        SAME,
        /** to another committee */
        MOVED,
        /** from a cell of a committee to a grassroots organisation, or back */
        TYPE_CHANGED,
        /** one organisation took over from one */
        SUCCEEDED,
        /** one organisation took over from several, or beside what it was before */
        MERGED,
        /** can't be restated: several took over */
        SPLIT,
        /** can't be restated: it ended, and the register names no successor */
        NO_SUCCESSOR;

        /** As it is written in files: {@code no-successor}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Who has taken over from an organisation by that day; itself when it is still there or nobody has. */
    private record Heir(String code, How how) {
        boolean isKnown() {
            return how != How.SPLIT && how != How.NO_SUCCESSOR;
        }
    }

    /**
     * Where a unit is shown.
     *
     * @param reasons of the changes on the way, in the words of the register
     */
    public record Place(String organisation, String committee, String bloc, How how, Set<String> reasons) {
        public Place {
            reasons = Set.copyOf(reasons);
        }
    }

    /** The place of a unit that belonged to that committee and bloc in its own time. */
    public Place place(String organisation, String committee, String bloc) {
        Heir heir = heir(organisation);
        Heir ofCommittee = heir(committee);
        Optional<String> now = heir.isKnown() ? register.committeeOn(heir.code(), day) : Optional.empty();
        String under = now.or(
                        () -> ofCommittee.isKnown() ? register.committeeOn(ofCommittee.code(), day) : Optional.empty())
                .orElse(committee);
        String top = register.blocOn(under, day).orElse(bloc);
        return new Place(
                heir.code(),
                under,
                top,
                how(organisation, committee, heir, ofCommittee, under),
                reasons(organisation, committee));
    }

    /** The grassroots organisation that an organisation belongs to on the day; itself for the bloc and for what is gone. */
    public String committee(String organisation) {
        return register.committeeOn(organisation, day).orElse(organisation);
    }

    private static How how(String organisation, String committee, Heir heir, Heir ofCommittee, String under) {
        if (heir.how() != How.SAME) {
            return heir.how();
        }
        if (under.equals(committee)) {
            return How.SAME;
        }
        if (under.equals(organisation) || committee.equals(organisation)) {
            return How.TYPE_CHANGED;
        }
        return ofCommittee.how() != How.SAME && ofCommittee.code().equals(under) ? ofCommittee.how() : How.MOVED;
    }

    private Set<String> reasons(String organisation, String committee) {
        return Stream.of(organisation, committee)
                .flatMap(code -> spans.getOrDefault(code, List.of()).stream())
                .filter(span -> span.to().filter(day::isAfter).isPresent())
                .flatMap(span -> span.reason().stream())
                .collect(Collectors.toSet());
    }

    private Heir heir(String code) {
        return heirs.computeIfAbsent(code, this::follow);
    }

    private Heir follow(String code) {
        Set<String> passed = new HashSet<>(Set.of(code));
        String here = code;
        How how = How.SAME;
        while (register.on(here, day).isEmpty()) {
            Optional<Span> last = spans.getOrDefault(here, List.of()).stream()
                    .filter(span -> !span.from().isAfter(day))
                    .reduce((earlier, later) -> later);
            List<String> next = last.map(Span::successors).orElse(List.of());
            if (next.size() != 1 || !passed.add(next.get(0))) {
                return new Heir(code, next.size() > 1 ? How.SPLIT : How.NO_SUCCESSOR);
            }
            String successor = next.get(0);
            LocalDate end = last.flatMap(Span::to).orElse(day);
            boolean joined = predecessors.getOrDefault(successor, 0L) > 1
                    || register.on(successor, end).isPresent();
            how = joined || how == How.MERGED ? How.MERGED : How.SUCCEEDED;
            here = successor;
        }
        return new Heir(here, how);
    }
}
