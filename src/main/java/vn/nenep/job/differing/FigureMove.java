package vn.nenep.job.differing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.indicator.Figure;

/** A figure that is another one with another version in force; one of both is empty where there is no such figure. */
public record FigureMove(Optional<Figure> before, Optional<Figure> after) {

    /** The one that there is, to say which it is. */
    public Figure either() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether the verdict moves too. */
    public boolean movesVerdict() {
        return !before.map(Figure::verdict).equals(after.map(Figure::verdict));
    }

    private record Key(String indicator, String organisation, String period) {

        static Key of(Figure figure) {
            return new Key(
                    figure.indicator(), figure.organisation(), figure.period().code());
        }
    }

    /** All figures of two lists that are not the same in both, in the order of the lists. */
    static List<FigureMove> between(List<Figure> before, List<Figure> after) {
        Map<Key, Figure> then = new LinkedHashMap<>();
        before.forEach(figure -> then.put(Key.of(figure), figure));
        List<FigureMove> moves = new ArrayList<>();
        for (Figure figure : after) {
            Optional<Figure> was = Optional.ofNullable(then.remove(Key.of(figure)));
            if (!was.equals(Optional.of(figure))) {
                moves.add(new FigureMove(was, Optional.of(figure)));
            }
        }
        then.values().forEach(figure -> moves.add(new FigureMove(Optional.of(figure), Optional.empty())));
        return moves;
    }
}
