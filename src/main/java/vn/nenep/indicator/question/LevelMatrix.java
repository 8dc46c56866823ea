package vn.nenep.indicator.question;

import java.util.List;
import java.util.Optional;
import vn.nenep.definition.QuestionDefinition;
import vn.nenep.definition.Scale;

/**
 * The level that every organisation registered against the one it achieved, of the whole bloc or a part of it.
 *
 * @param question the definition that names both columns
 * @param scale of both, best level first
 * @param pairs one an organisation, in the order of the register
 */
public record LevelMatrix(QuestionDefinition question, Scale scale, List<Pair> pairs) {

    public LevelMatrix {
        pairs = List.copyOf(pairs);
    }

    /**
     * An organisation that had to report both.
     *
     * @param organisation code of the cell
     * @param committee code of the grassroots organisation under which it counts
     * @param registered code of a level; empty when it is blank, or not reported, or its row is held
     * @param achieved likewise
     * @param sources the cells where both are written, as far as they are
     */
    public record Pair(
            String organisation,
            String committee,
            Optional<String> registered,
            Optional<String> achieved,
            List<Source> sources) {
        public Pair {
            sources = List.copyOf(sources);
        }
    }

    /** The same of one committee alone. */
    public LevelMatrix under(String committee) {
        return new LevelMatrix(
                question,
                scale,
                pairs.stream()
                        .filter(pair -> pair.committee().equals(committee))
                        .toList());
    }

    /** The codes of the committees that have organisations in it, in the order of the register. */
    public List<String> committees() {
        return pairs.stream().map(Pair::committee).distinct().toList();
    }

    /** How many have these levels; empty stands for: none. */
    public long count(Optional<String> registered, Optional<String> achieved) {
        return pairs.stream()
                .filter(pair ->
                        pair.registered().equals(registered) && pair.achieved().equals(achieved))
                .count();
    }

    /** How many steps of the scale the achieved level is above the registered one; below when negative, empty without both. */
    public Optional<Integer> steps(Pair pair) {
        List<String> codes = scale.codes();
        return pair.registered().flatMap(from -> pair.achieved().map(to -> codes.indexOf(from) - codes.indexOf(to)));
    }
}
