package vn.nenep.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.yaml.DefinitionFolder;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;
import vn.nenep.period.Period;
import vn.nenep.report.content.sentence.Phrase;

class MonthMapTest {

    private static final Definitions SHIPPED =
            DefinitionFolder.read(Path.of("jobs"), ReportBlocks.names()).definitions();
    private static final MonthStates STATES =
            new MonthStates(phrase -> phrase.say(SHIPPED.wording(), Phrase.NOUN_GRASSROOTS));

    @ParameterizedTest(name = "{5}: {0} due, {1} known, {2} held, {3} in the rule")
    @CsvSource({
        "0, 0, 0, 0, –, nothing due",
        "1, 1, 1, 1, Đ, one cell in time",
        "1, 1, 1, 0, M, one cell out of the rule",
        "1, 1, 0, 0, K, one cell without a meeting",
        "1, 0, 0, 0, ?, one cell not known",
        "5, 5, 5, 5, Đ, all in time",
        "5, 5, 4, 1, K1, a missing meeting is worse than three out of the rule",
        "5, 3, 3, 1, M2, out of the rule is worse than not known",
        "5, 3, 3, 3, ?2, not known is worse than in time"
    })
    void showsTheWorstOfAMonth(long due, long known, long held, long inRule, String field, String what) {
        assertThat(STATES.field(figure(held, known, due), figure(inRule, known, due))
                        .label())
                .as(what)
                .isEqualTo(field);
    }

    @Test
    void sharesRowsOutOverPagesOfAboutTheSameLength() {
        List<Integer> rows = IntStream.range(0, 64).boxed().toList();

        List<List<Integer>> pages = Pages.split(rows, 35, row -> 1);

        assertThat(pages.stream().map(List::size)).containsExactly(32, 32);
        assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(rows);
    }

    @Test
    void putsFewerRowsOnAPageWhenTheyAreHigher() {
        List<Integer> rows = IntStream.range(0, 36).boxed().toList();

        assertThat(Pages.split(rows, 35, row -> 1.5)).hasSize(2);
        assertThat(Pages.split(rows, 36, row -> 1)).hasSize(1);
        assertThat(Pages.split(List.<Integer>of(), 36, row -> 1)).hasSize(1);
    }

    private static Figure figure(long numerator, long denominator, long expected) {
        return new Figure(
                "x",
                "K01",
                Period.ofYear(2025),
                numerator,
                Optional.of(denominator),
                Optional.of(expected),
                Optional.empty(),
                Verdict.NO_TARGET,
                0,
                0);
    }
}
