package vn.nenep.report.proof.sum;

import java.math.BigDecimal;
import java.util.List;
import vn.nenep.report.origin.GrainUnits;
import vn.nenep.report.origin.Measure;
import vn.nenep.report.origin.Measure.Formula;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.origin.Origins.SourceRow;
import vn.nenep.report.origin.YearCounts;

/** Computes the formulas of a measure from the cells that are listed. */
final class OriginCells {

    private final Origins origins;
    private final Measure measure;
    private final YearCounts counts;
    private final GrainUnits grain;

    OriginCells(Origins origins, Measure measure, YearCounts counts, GrainUnits grain) {
        this.origins = origins;
        this.measure = measure;
        this.counts = counts;
        this.grain = grain;
    }

    /** What the rows of a unit give for its numerator. */
    BigDecimal above(int unit) {
        return of(counts.top().get(0), unit);
    }

    /** The same for its denominator, or the unit itself where that is counted. */
    BigDecimal below(int unit, boolean counted) {
        if (measure.byReport() == 1) {
            return truth(counted);
        }
        return counted && !counts.bottom().isEmpty() ? of(counts.bottom().get(0), unit) : BigDecimal.ZERO;
    }

    private BigDecimal of(Formula formula, int unit) {
        return switch (formula.kind()) {
            case "count" -> BigDecimal.valueOf(rows(formula, unit).size());
            case "any" -> truth(!rows(formula, unit).isEmpty());
            case "sum" -> sum(rows(formula, unit), formula.columns());
            case "cap" -> truth(isKept(formula, rows(formula, unit)));
            case "active" -> BigDecimal.valueOf(grain.active().get(unit));
            case "more" -> truth(of(formula.of().get(0), unit).compareTo(number(formula, 0)) > 0);
            case "least" ->
                truth(of(formula.of().get(0), unit)
                                .compareTo(of(formula.of().get(1), unit).multiply(number(formula, 0)))
                        >= 0);
            case "either" ->
                truth(formula.of().stream().anyMatch(one -> of(one, unit).signum() > 0));
            default -> throw new IllegalArgumentException("No formula is of the kind " + formula.kind());
        };
    }

    private List<SourceRow> rows(Formula formula, int unit) {
        return counts.rows().get(formula.part()).get(unit).stream()
                .filter(row -> row >= 0)
                .map(row -> origins.rows().get(row))
                .toList();
    }

    private boolean isKept(Formula cap, List<SourceRow> rows) {
        boolean each = cap.numbers().get(2).equals("1");
        return each ? rows.stream().allMatch(row -> allows(cap, List.of(row))) : allows(cap, rows);
    }

    private boolean allows(Formula cap, List<SourceRow> rows) {
        BigDecimal excellent = sum(rows, cap.columns().subList(0, 1));
        BigDecimal base = sum(rows, cap.columns().subList(1, cap.columns().size()));
        return excellent
                        .scaleByPowerOfTen(2)
                        .compareTo(base.multiply(number(cap, 0)).add(number(cap, 1)))
                <= 0;
    }

    private BigDecimal sum(List<SourceRow> rows, List<Integer> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SourceRow row : rows) {
            for (int column : columns) {
                int text = row.cells().get(column);
                String value = text < 0 ? "" : origins.texts().get(text).value();
                sum = value.isEmpty() ? sum : sum.add(new BigDecimal(value));
            }
        }
        return sum;
    }

    private static BigDecimal number(Formula formula, int place) {
        return new BigDecimal(formula.numbers().get(place));
    }

    private static BigDecimal truth(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
