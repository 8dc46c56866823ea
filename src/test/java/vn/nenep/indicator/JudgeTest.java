package vn.nenep.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.IndicatorDefinition.Target;
import vn.nenep.definition.MeasureExpression;

class JudgeTest {

    private static final MeasureExpression ANY_ROW =
            new MeasureExpression.Any(new MeasureExpression.Rows(Optional.empty(), false, List.of()));

    @ParameterizedTest(name = "{0} of {1} reported of {2} due: {4}")
    @CsvSource({
        "10,     10,      10,      100, met",
        "9,      10,      10,      100, not_met",
        "999999, 1000000, 1000000, 100, not_met",
        "9,      9,       10,      100, uncertain",
        "8,      9,       10,      100, not_met",
        "8,      8,       10,      80,  met",
        "7,      8,       10,      80,  uncertain",
        "5,      8,       10,      80,  not_met",
        "6,      8,       10,      80,  uncertain",
    })
    void organisationsAreJudgedByTheLeastAndTheMostThatCanBe(
            long numerator, long denominator, long expected, BigDecimal percent, String verdict) {
        IndicatorDefinition cells = indicator(Counts.ORGANISATIONS, Optional.empty(), target(percent, false));

        assertThat(judge(cells, numerator, denominator, expected, expected)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "10,    10,    met",
        "9,     10,    not_met",
        "48659, 48660, not_met",
        "0,     1,     not_met",
    })
    void membersAndOrganisationsWithoutExpectedAreJudgedByWhatWasReported(
            long numerator, long denominator, String verdict) {
        IndicatorDefinition members =
                indicator(Counts.MEMBERS, Optional.of(ANY_ROW), target(new BigDecimal(100), false));
        IndicatorDefinition blank =
                indicator(Counts.ORGANISATIONS, Optional.of(ANY_ROW), target(new BigDecimal(100), false));

        assertThat(judge(members, numerator, denominator, 0, 5)).isEqualTo(verdict);
        assertThat(judge(blank, numerator, denominator, 0, 5)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} excellent of {1} good: {2}")
    @CsvSource({
        "0, 4,  met",
        "0, 5,  not_met",
        "1, 5,  met",
        "0, 9,  not_met",
        "1, 9,  met",
        "1, 10, not_met",
        "2, 10, met",
        "3, 10, met",
    })
    void theShareOfExcellentIsReachedByTheLargestWholeNumber(long excellent, long good, String verdict) {
        IndicatorDefinition share = indicator(Counts.MEMBERS, Optional.of(ANY_ROW), target(new BigDecimal(20), true));

        assertThat(judge(share, excellent, good, 0, 1)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} of {1} at 20%: {2}")
    @CsvSource({"0, 4, not_met", "1, 9, not_met", "1, 5, met"})
    void withoutTheLargestWholeNumberEveryPartCounts(long numerator, long denominator, String verdict) {
        IndicatorDefinition share = indicator(Counts.MEMBERS, Optional.of(ANY_ROW), target(new BigDecimal(20), false));

        assertThat(judge(share, numerator, denominator, 0, 1)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} units due and nothing to compute from: {1}")
    @CsvSource({"0, not_due", "1, no_data", "12, no_data"})
    void nothingToComputeFromIsNoFailure(long due, String verdict) {
        IndicatorDefinition cells =
                indicator(Counts.ORGANISATIONS, Optional.empty(), target(new BigDecimal(100), false));
        IndicatorDefinition members =
                indicator(Counts.MEMBERS, Optional.of(ANY_ROW), target(new BigDecimal(100), false));

        assertThat(judge(cells, 0, 0, due, due)).isEqualTo(verdict);
        assertThat(judge(members, 0, 0, 0, due)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 4, 4", "0, 0, 0, 0", "0, 0, 5, 5"})
    void whatHasNoTargetIsNeverJudged(long numerator, long denominator, long expected, long due) {
        IndicatorDefinition cells = indicator(Counts.ORGANISATIONS, Optional.empty(), Optional.empty());

        assertThat(judge(cells, numerator, denominator, expected, due)).isEqualTo("no_target");
    }

    private static String judge(
            IndicatorDefinition indicator, long numerator, long denominator, long expected, long due) {
        return Judge.judge(indicator, new Tally(numerator, denominator, expected), due)
                .code();
    }

    private static Optional<Target> target(BigDecimal percent, boolean wholeOnly) {
        return Optional.of(new Target(percent, wholeOnly));
    }

    private static IndicatorDefinition indicator(
            Counts counts, Optional<MeasureExpression> denominator, Optional<Target> target) {
        return new IndicatorDefinition(
                "meetings-held",
                "Chi bộ sinh hoạt thường kỳ",
                List.of("II.2"),
                "",
                LocalDate.of(2021, 10, 14),
                Optional.empty(),
                Grain.CELL_MONTH,
                counts,
                "01-SH",
                ANY_ROW,
                denominator,
                target,
                false);
    }
}
