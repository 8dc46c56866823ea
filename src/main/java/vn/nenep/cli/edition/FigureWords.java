package vn.nenep.cli.edition;

import java.util.Optional;
import vn.nenep.cli.text.Console;
import vn.nenep.indicator.Figure;

/** A figure in a few words: {@code 12/15 = 80% (target met)}. */
final class FigureWords {

    private final Console console;

    FigureWords(Console console) {
        this.console = console;
    }

    String of(Optional<Figure> figure) {
        return figure.map(this::of).orElseGet(() -> console.text("edition.no-figure"));
    }

    private String of(Figure figure) {
        String verdict = console.text("verdict." + figure.verdict());
        return console.numbers().count(figure.numerator())
                + figure.denominator()
                        .map(all -> "/" + console.numbers().count(all))
                        .orElse("")
                + figure.percent()
                        .map(percent -> " = " + console.numbers().decimal(percent, 2) + "%")
                        .orElse("")
                + (verdict.isEmpty() ? "" : " (" + verdict + ")");
    }
}
