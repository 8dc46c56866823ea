package vn.nenep.definition;

import java.util.Map;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;

/** The words for mistakes in definition files in one language. */
public final class ProblemTexts {

    /** Where the nearest known word stands among the arguments. */
    private static final Map<String, Integer> NEAREST =
            Map.of("unknown-key", 1, "unknown-word", 2, "unknown-column", 1, "unknown-slot", 1);

    private final Texts texts;

    public ProblemTexts(Language language) {
        this.texts = new Texts(ProblemTexts.class, "problems", language);
    }

    /** One line: {@code jobs/indicators/x.yaml:12: …}, with the nearest known word where there is one. */
    public String line(Problem problem) {
        return texts.text(problem.line() == 0 ? "place.file" : "place", problem.file(), problem.line(), what(problem));
    }

    /** What is wrong, without the place. */
    public String what(Problem problem) {
        Integer nearest = NEAREST.get(problem.key());
        boolean alone = nearest != null && problem.arguments().get(nearest).isEmpty();
        return texts.text(alone ? problem.key() + ".alone" : problem.key(), problem.arguments());
    }
}
