package vn.nenep.report.content.sentence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.trace.FigureKey;
import vn.nenep.report.Marked;
import vn.nenep.report.Marked.Shown;

/** Names the figures that a report shows, and remembers them: what they come from is published beside the report. */
public final class ShownFigures {

    private final boolean named;
    private final Map<FigureKey, Shown> names = new HashMap<>();
    private final Map<Shown, Figure> figures = new HashMap<>();

    /**
     * None yet.
     *
     * @param named whether figures can be named: one that is restated on another tree is not the figure of that name
     */
    public ShownFigures(boolean named) {
        this.named = named;
    }

    /** The number with the name of its figure behind it; alone where nothing is shown. */
    public String mark(String number, Figure figure) {
        return named && !number.equals(Numbers.NONE) ? Marked.with(number, name(figure)) : number;
    }

    private Shown name(Figure figure) {
        FigureKey key = new FigureKey(figure.indicator(), figure.organisation(), figure.period());
        return names.computeIfAbsent(key, one -> {
            Shown name = new Shown(one.id(), one.code());
            figures.put(name, figure);
            return name;
        });
    }

    /** The figure of a name that was given. */
    public Optional<Figure> find(Shown name) {
        return Optional.ofNullable(figures.get(name));
    }
}
