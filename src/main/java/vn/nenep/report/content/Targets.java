package vn.nenep.report.content;

import java.util.List;
import java.util.Optional;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.Verdict;

/** The indicators that have a target, with the words for their verdicts. */
final class Targets {

    private Targets() {}

    /** A target and how far the bloc has come. */
    record Result(IndicatorDefinition indicator, Figure figure, Figure before) {

        String verdict() {
            return words(figure.verdict());
        }

        boolean missed() {
            return figure.verdict() == Verdict.NOT_MET;
        }

        String change() {
            Optional<java.math.BigDecimal> now = Numbers.share(figure);
            Optional<java.math.BigDecimal> then = Numbers.share(before);
            return now.isPresent() && then.isPresent() ? Numbers.change(now.get(), then.get()) : Numbers.NONE;
        }
    }

    /** All targets, in the order of the clauses of the resolution and then of their titles. */
    static List<Result> all(Material material) {
        return material.indicators().stream()
                .filter(indicator -> indicator.target().isPresent()
                        && !indicator.onlyInReports()
                        && indicator.isFor(material.period()))
                .sorted(java.util.Comparator.comparing(
                                (IndicatorDefinition indicator) -> String.join(",", indicator.clauses()))
                        .thenComparing(IndicatorDefinition::id))
                .map(indicator -> new Result(
                        indicator,
                        material.bloc(indicator.id(), material.period()),
                        material.bloc(indicator.id(), material.period().yearBefore())))
                .toList();
    }

    static String words(Verdict verdict) {
        return switch (verdict) {
            case MET -> "Đạt";
            case NOT_MET -> "Chưa đạt";
            case UNCERTAIN -> "Chưa xác định";
            case NOT_DUE -> "Chưa đến hạn";
            case NO_DATA -> "Chưa có số liệu";
            case NO_TARGET -> "";
        };
    }
}
