package vn.nenep.store.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nenep.store.decision.Decision.About;
import vn.nenep.store.decision.Decision.Kind;

/** All decisions in their order, and what follows from them. */
public record Decisions(List<Decision> all) {

    public Decisions {
        all = List.copyOf(all);
    }

    /** The versions that are withdrawn now, each with the decision that did it. */
    public Map<About, Decision> withdrawals() {
        Map<About, Decision> withdrawn = new LinkedHashMap<>();
        for (Decision one : all) {
            if (one.kind() == Kind.WITHDRAW) {
                withdrawn.put(one.about(), one);
            } else if (one.kind() == Kind.REINSTATE) {
                withdrawn.remove(one.about());
            }
        }
        return withdrawn;
    }

    /** The waivers that were not ended. */
    public List<Decision> waivers() {
        Set<Integer> ended = all.stream()
                .filter(one -> one.kind() == Kind.END_WAIVER)
                .map(one -> one.about().ends())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.kind() == Kind.WAIVE && !ended.contains(one.number()))
                .toList();
    }

    /** The one with that number. */
    public Optional<Decision> numbered(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The number of the next one. */
    public int next() {
        return all.stream().mapToInt(Decision::number).max().orElse(0) + 1;
    }
}
