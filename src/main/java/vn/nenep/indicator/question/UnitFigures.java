package vn.nenep.indicator.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.QuestionDefinition.Among;
import vn.nenep.definition.QuestionDefinition.Spread;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.FigureCalculator;
import vn.nenep.indicator.FigureCalculator.Level;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;

/** The figures of a year that can be held against each other: those of committees, or those of cells. */
final class UnitFigures {

    private final Register register;
    private final LocalDate asOf;
    private final Map<Key, Map<String, Value>> values = new HashMap<>();
    private final Map<Period, Map<String, Long>> dueCells = new HashMap<>();

    private UnitFigures(Register register, LocalDate asOf) {
        this.register = register;
        this.asOf = asOf;
    }

    private record Key(String indicator, Period period) {}

    /**
     * One figure.
     *
     * @param basis its denominator; of a plain number the due cells
     * @param value per cent, or the number per due cell; not rounded, or values that differ would be the same
     */
    record Value(String organisation, Figure figure, long basis, BigDecimal value) {}

    /** Computes the figures of a year that the spreads need. */
    static UnitFigures of(
            DataSource database,
            Definitions definitions,
            Register register,
            int year,
            LocalDate asOf,
            List<Spread> spreads) {
        UnitFigures figures = new UnitFigures(register, asOf);
        if (spreads.isEmpty()) {
            return figures;
        }
        Level level = spreads.stream().anyMatch(spread -> spread.among() == Among.CELLS) ? Level.CELL : Level.COMMITTEE;
        new FigureCalculator(database, needed(definitions, spreads), register)
                .figures(year, asOf, level)
                .forEach(figures::add);
        return figures;
    }

    /** Without the other indicators, which would be computed for nothing. */
    private static Definitions needed(Definitions all, List<Spread> spreads) {
        Set<IndicatorDefinition> needed = new LinkedHashSet<>();
        spreads.stream()
                .flatMap(spread -> spread.indicators().stream())
                .distinct()
                .forEach(id -> needed.addAll(all.only(id).indicators()));
        return new Definitions(
                all.forms(),
                List.copyOf(needed),
                all.rules(),
                all.reports(),
                all.formats(),
                all.jobs(),
                all.questions(),
                all.wording());
    }

    private void add(Figure figure) {
        // a plain number is a sum: with a report missing it says less than there is
        boolean whole = figure.reportsExpected() > 0 && figure.reportsReceived() == figure.reportsExpected();
        long basis = figure.denominator().orElseGet(() -> whole ? dueCells(figure) : 0L);
        if (basis > 0) {
            BigDecimal value = BigDecimal.valueOf(figure.numerator())
                    .scaleByPowerOfTen(figure.denominator().isPresent() ? 2 : 0)
                    .divide(BigDecimal.valueOf(basis), MathContext.DECIMAL64);
            values.computeIfAbsent(new Key(figure.indicator(), figure.period()), key -> new LinkedHashMap<>())
                    .put(figure.organisation(), new Value(figure.organisation(), figure, basis, value));
        }
    }

    private long dueCells(Figure figure) {
        return dueCells.computeIfAbsent(figure.period(), this::cellsByCommittee)
                .getOrDefault(figure.organisation(), 0L);
    }

    private Map<String, Long> cellsByCommittee(Period period) {
        LocalDate day = period.lastDay();
        return day.isAfter(asOf)
                ? Map.of()
                : register.cellsOn(day)
                        .flatMap(cell -> register.committeeOn(cell.code(), day).stream())
                        .collect(Collectors.groupingBy(committee -> committee, Collectors.counting()));
    }

    /** The figures of one indicator and period that are large enough to be compared, by organisation. */
    List<Value> compared(String indicator, Period period, Spread spread) {
        return values.getOrDefault(new Key(indicator, period), Map.of()).values().stream()
                .filter(value -> value.basis() >= spread.least())
                .filter(value -> isOf(spread.among(), value.organisation(), period))
                .toList();
    }

    private boolean isOf(Among among, String organisation, Period period) {
        return register.lastIn(organisation, period)
                .map(Span::type)
                .filter(type -> among == Among.CELLS ? type.isCell() : type.isGrassroots())
                .isPresent();
    }

    /** The figure of the same organisation a year before, when it is large enough too. */
    Optional<Value> of(String indicator, Period period, String organisation, Spread spread) {
        return Optional.ofNullable(values.getOrDefault(new Key(indicator, period), Map.of())
                        .get(organisation))
                .filter(value -> value.basis() >= spread.least());
    }
}
