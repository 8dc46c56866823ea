package vn.nenep.report.content;

import java.util.List;
import vn.nenep.report.content.sentence.Phrase;

/** The four levels of an annual rating, best first. */
enum Levels {
    EXCELLENT(Phrase.LEVEL_EXCELLENT, Phrase.LEVEL_EXCELLENT_IN_FULL, "excellent"),
    GOOD(Phrase.LEVEL_GOOD, Phrase.LEVEL_GOOD_IN_FULL, "good"),
    COMPLETED(Phrase.LEVEL_COMPLETED, Phrase.LEVEL_COMPLETED_IN_FULL, "completed"),
    NOT_COMPLETED(Phrase.LEVEL_NOT_COMPLETED, Phrase.LEVEL_NOT_COMPLETED_IN_FULL, "not-completed");

    private final Phrase sign;
    private final Phrase title;
    private final String indicator;

    Levels(Phrase sign, Phrase title, String indicator) {
        this.sign = sign;
        this.title = title;
        this.indicator = indicator;
    }

    static List<Levels> all() {
        return List.of(values());
    }

    Phrase sign() {
        return sign;
    }

    Phrase title() {
        return title;
    }

    /** The indicator of the level for {@code member}, {@code cell} or {@code grassroots}. */
    String indicator(String of) {
        return of + "-level-" + indicator;
    }
}
