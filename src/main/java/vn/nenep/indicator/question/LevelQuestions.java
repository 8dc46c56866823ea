package vn.nenep.indicator.question;

import java.util.List;
import java.util.Optional;
import vn.nenep.definition.QuestionDefinition.RegisteredAgainstAchieved;
import vn.nenep.definition.Scale;
import vn.nenep.indicator.question.LevelMatrix.Pair;
import vn.nenep.period.Period;

/** Asks about levels far from the registered ones. */
final class LevelQuestions {

    private final Period year;

    LevelQuestions(Period year) {
        this.year = year;
    }

    List<Question> of(LevelMatrix matrix, RegisteredAgainstAchieved levels) {
        return matrix.pairs().stream()
                .flatMap(pair -> question(matrix, levels, pair).stream())
                .toList();
    }

    private Optional<Question> question(LevelMatrix matrix, RegisteredAgainstAchieved levels, Pair pair) {
        return matrix.steps(pair)
                .filter(steps -> reaches(-steps, levels.belowBy()) || reaches(steps, levels.aboveBy()))
                .map(steps -> new Question(
                        matrix.question(),
                        pair.committee(),
                        year,
                        pair.organisation(),
                        new Question.Levels(value(matrix, pair.registered()), value(matrix, pair.achieved()), steps),
                        pair.sources()));
    }

    private static boolean reaches(int steps, int from) {
        return from > 0 && steps >= from;
    }

    private static Scale.Value value(LevelMatrix matrix, Optional<String> code) {
        return code.flatMap(matrix.scale()::value).orElseThrow();
    }
}
