package vn.nenep.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nenep.language.Language;
import vn.nenep.language.SourceKeys;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource
    void hasTheWordsForEveryProblemAndNoOthers(Language language) throws IOException {
        Set<String> keys = new TreeSet<>(SourceKeys.inCalls("problem(", 1));
        keys.addAll(SourceKeys.inCalls("Problem.of(", 2));
        keys.addAll(SourceKeys.inCalls("whole(fields", 4));
        keys.addAll(SourceKeys.inCalls("new WrongWords(", 0));
        if (keys.remove("not-a-*")) {
            keys.addAll(List.of("not-a-number", "not-a-date"));
        }
        List.of("unknown-key", "unknown-word", "unknown-column", "unknown-slot")
                .forEach(key -> keys.add(key + ".alone"));
        keys.addAll(List.of("place", "place.file"));

        assertThat(SourceKeys.inBundle(ProblemTexts.class, "problems", language))
                .containsExactlyElementsOf(keys);
    }

    @Test
    void namesFileLineAndNearestWord() {
        Problem problem = Problem.of("jobs/indicators/x.yaml", 12, "unknown-key", "numeratr", "numerator");

        assertThat(new ProblemTexts(Language.VIETNAMESE).line(problem))
                .isEqualTo("jobs/indicators/x.yaml:12: không có khóa «numeratr»; từ gần nhất: «numerator»");
    }

    @Test
    void leavesOutTheLineOfAWholeFileAndANearestWordThatIsNotThere() {
        ProblemTexts texts = new ProblemTexts(Language.ENGLISH);

        assertThat(texts.line(Problem.of("jobs/x.yaml", 0, "empty")))
                .isEqualTo("jobs/x.yaml: the file is empty; write a definition into it or delete it");
        assertThat(texts.what(Problem.of("jobs/x.yaml", 3, "unknown-word", "blocks", "summary", "")))
                .isEqualTo("«blocks» can't be «summary»");
    }
}
