package vn.nenep.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nenep.indicator.Figure;
import vn.nenep.period.Period;

/** What changed from one edition to another, figure by figure and cause by cause. */
public final class Comparison {

    private static final Comparator<FigureId> IN_ORDER = Comparator.comparing(FigureId::indicator)
            .thenComparing(FigureId::organisation)
            .thenComparing(id -> id.period().code());

    private final List<Step> steps;
    private final List<Movement> movements;

    /**
     * Follows the steps.
     *
     * @param start the figures of the first edition, as they were sealed
     * @param steps of which the last has the figures of the second edition
     */
    public Comparison(List<Figure> start, List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.movements = movements(start, steps);
    }

    private static List<Movement> movements(List<Figure> start, List<Step> steps) {
        Map<FigureId, List<Optional<Figure>>> ways = new HashMap<>();
        List<List<Figure>> all = Stream.concat(Stream.of(start), steps.stream().map(Step::figures))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (Figure figure : all.get(i)) {
                ways.computeIfAbsent(FigureId.of(figure), id -> absent(all.size()))
                        .set(i, Optional.of(figure));
            }
        }
        return ways.entrySet().stream()
                .map(way -> new Movement(way.getKey(), way.getValue()))
                .filter(one -> IntStream.range(0, steps.size()).anyMatch(one::moves))
                .sorted(Comparator.comparing(Movement::id, IN_ORDER))
                .toList();
    }

    private static List<Optional<Figure>> absent(int times) {
        List<Optional<Figure>> absent = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            absent.add(Optional.empty());
        }
        return absent;
    }

    /** All steps, those that changed nothing too. */
    public List<Step> steps() {
        return steps;
    }

    /** The numbers of the steps in which anything was another or any figure moved. */
    public List<Integer> effective() {
        return IntStream.range(0, steps.size())
                .filter(step ->
                        !steps.get(step).what().isEmpty() || movements.stream().anyMatch(one -> one.moves(step)))
                .boxed()
                .toList();
    }

    /** All figures that moved anywhere on the way, by indicator, organisation and period. */
    public List<Movement> movements() {
        return movements;
    }

    /** Those of one organisation and period. */
    public List<Movement> movements(String organisation, Period period) {
        return movements.stream()
                .filter(one -> one.id().organisation().equals(organisation)
                        && one.id().period().equals(period))
                .toList();
    }

    /** How many figures a step moved. */
    public long moved(int step) {
        return movements.stream().filter(one -> one.moves(step)).count();
    }

    /** How many verdicts a step changed. */
    public long turned(int step) {
        return movements.stream().filter(one -> one.turns(step)).count();
    }
}
