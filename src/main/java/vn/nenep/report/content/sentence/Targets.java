package vn.nenep.report.content.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;

/** The indicators that have a target. */
public final class Targets {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Targets() {}

    /** A target and how far the report's organisation has come. */
    public record Result(IndicatorDefinition indicator, Figure figure) {

        public boolean met() {
            return figure.verdict() == Verdict.MET;
        }

        public boolean missed() {
            return figure.verdict() == Verdict.NOT_MET;
        }

        public String percent() {
            return Numbers.percent(figure);
        }

        public String target() {
            return figure.target().map(Numbers::percent).orElse(Numbers.NONE);
        }

        /** How much of the target is reached, so that targets of different height can be compared. */
        public BigDecimal part() {
            return Numbers.share(figure)
                    .orElse(BigDecimal.ZERO)
                    .divide(figure.target().orElse(HUNDRED), 6, RoundingMode.HALF_UP);
        }
    }

    /** All targets, in the order of the clauses of the resolution and then of their ids. */
    public static List<Result> all(Facts facts) {
        return facts.definitions().indicators().stream()
                .filter(indicator ->
                        indicator.target().isPresent() && !indicator.onlyInReports() && indicator.fits(facts.period()))
                .sorted(Comparator.comparing((IndicatorDefinition indicator) -> String.join(",", indicator.clauses()))
                        .thenComparing(IndicatorDefinition::id))
                .map(indicator -> new Result(indicator, facts.figure(indicator.id())))
                .toList();
    }

    /** Those that are missed, the furthest behind first. */
    public static List<Result> missed(Facts facts) {
        return all(facts).stream()
                .filter(Result::missed)
                .sorted(Comparator.comparing(Result::part))
                .toList();
    }
}
