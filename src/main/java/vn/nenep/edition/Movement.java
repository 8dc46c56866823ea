package vn.nenep.edition;

import java.util.List;
import java.util.Optional;
import vn.nenep.indicator.Figure;

/**
 * A figure on the way from one edition to another.
 *
 * @param states before the first step and after each; empty where there is no such figure
 */
public record Movement(FigureId id, List<Optional<Figure>> states) {

    public Movement {
        states = List.copyOf(states);
    }

    /** In the first edition. */
    public Optional<Figure> from() {
        return states.get(0);
    }

    /** In the second edition. */
    public Optional<Figure> to() {
        return states.get(states.size() - 1);
    }

    /** Before a step, counted from 0. */
    public Optional<Figure> before(int step) {
        return states.get(step);
    }

    /** After a step, counted from 0. */
    public Optional<Figure> after(int step) {
        return states.get(step + 1);
    }

    /** What a step contributed. */
    public Amount change(Measure measure, int step) {
        return measure.of(after(step)).minus(measure.of(before(step)));
    }

    /** What is different at the end. The changes of all steps add up to it. */
    public Amount difference(Measure measure) {
        return measure.of(to()).minus(measure.of(from()));
    }

    /** Whether a step changed anything of it. */
    public boolean moves(int step) {
        return differ(before(step), after(step));
    }

    /** Whether a step changed its verdict; one that comes or goes has none before or after. */
    public boolean turns(int step) {
        return !before(step).map(Figure::verdict).equals(after(step).map(Figure::verdict));
    }

    /** Whether it is another one at the end. */
    public boolean differs() {
        return differ(from(), to());
    }

    /** Whether its verdict is another one at the end. */
    public boolean turned() {
        return !from().map(Figure::verdict).equals(to().map(Figure::verdict));
    }

    /** In numbers, target or verdict; how many reports were received is not the figure but how well it is founded. */
    private static boolean differ(Optional<Figure> one, Optional<Figure> other) {
        return !one.map(Movement::said).equals(other.map(Movement::said));
    }

    private static List<Object> said(Figure figure) {
        return List.of(figure.numerator(), figure.denominator(), figure.expected(), figure.target(), figure.verdict());
    }
}
