package vn.nenep.report.proof.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.nenep.report.origin.GrainUnits;
import vn.nenep.report.origin.Measure;
import vn.nenep.report.origin.Origins;
import vn.nenep.report.origin.ShownFigure;
import vn.nenep.report.origin.YearCounts;

/** Adds every unit up from its cells, and every figure from its units. */
public final class OriginSums {

    private final Origins origins;
    private final List<Mismatch> mismatches = new ArrayList<>();
    /** by the place of a measure, then by code: what each unit adds, under its own code and those above it */
    private final Map<Integer, Map<String, List<Added>>> added = new HashMap<>();

    private OriginSums(Origins origins) {
        this.origins = origins;
    }

    /** What a unit adds to the figures above it. */
    private record Added(int month, long numerator, long denominator, boolean due) {}

    /**
     * A figure or a unit that its cells don't give.
     *
     * @param place the figure's id, or indicator, organisation and period of a unit
     * @param sum what the cells give
     * @param said what is said of it
     */
    public record Mismatch(String place, String sum, String said) {}

    /** The first that its cells don't give; empty when all of them hold. */
    public static Optional<Mismatch> check(Origins origins) {
        OriginSums sums = new OriginSums(origins);
        origins.counts().forEach(sums::check);
        origins.figures().forEach(sums::check);
        return sums.mismatches.stream().findFirst();
    }

    private void check(YearCounts counts) {
        Measure measure = origins.measures().get(counts.measure());
        GrainUnits grain = origins.grains().get(counts.grain());
        OriginCells cells = new OriginCells(origins, measure, counts, grain);
        Map<String, List<Added>> byCode = added.computeIfAbsent(counts.measure(), place -> new HashMap<>());
        for (int unit = 0; unit < grain.organisations().size(); unit++) {
            boolean counted = counts.standings().charAt(unit) == 'c';
            long numerator = counts.numerators().get(unit);
            long denominator = counts.denominators().get(unit);
            int at = unit;
            Supplier<String> place = () -> measure.id() + "/"
                    + code(grain.organisations().get(at)) + "/"
                    + origins.periods().get(grain.periods().get(at));
            BigDecimal below = cells.below(unit, counted);
            require(place, below, denominator);
            boolean nothing = measure.ofOrganisations() == 1 && measure.byReport() == 0 && below.signum() == 0;
            require(place, counted && !nothing ? cells.above(unit) : BigDecimal.ZERO, numerator);
            Added one = new Added(
                    grain.firsts().get(unit),
                    numerator,
                    denominator,
                    grain.due().charAt(unit) == '1');
            codes(grain, unit)
                    .forEach(code -> byCode.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(one));
        }
    }

    private Stream<String> codes(GrainUnits grain, int unit) {
        return Stream.of(grain.organisations(), grain.committees(), grain.blocs())
                .map(column -> code(column.get(unit)))
                .distinct();
    }

    private String code(int organisation) {
        return origins.organisations().get(organisation).code();
    }

    private void check(ShownFigure figure) {
        Supplier<String> place = figure::id;
        long numerator = 0;
        long denominator = 0;
        long due = 0;
        for (Added one :
                added.getOrDefault(figure.measure(), Map.of()).getOrDefault(code(figure.organisation()), List.of())) {
            if (one.month() >= figure.from() && one.month() <= figure.to()) {
                numerator += one.numerator();
                denominator += one.denominator();
                due += one.due() ? 1 : 0;
            }
        }
        require(place, BigDecimal.valueOf(numerator), figure.numerator());
        if (figure.denominator() >= 0) {
            require(place, BigDecimal.valueOf(denominator), figure.denominator());
        }
        if (figure.expected() >= 0) {
            require(place, BigDecimal.valueOf(due), figure.expected());
        }
    }

    private void require(Supplier<String> place, BigDecimal sum, long said) {
        if (sum.compareTo(BigDecimal.valueOf(said)) != 0) {
            mismatches.add(new Mismatch(place.get(), sum.toPlainString(), Long.toString(said)));
        }
    }
}
