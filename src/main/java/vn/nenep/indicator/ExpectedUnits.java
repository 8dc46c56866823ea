package vn.nenep.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.definition.Grain;
import vn.nenep.organisation.Duties;
import vn.nenep.organisation.OrganisationType;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.MeetingWindow;
import vn.nenep.period.Period;

/** All units of a year, from the register alone. Facts roll up under the parent of their own time (as-was). */
final class ExpectedUnits {

    private final Register register;
    private final Duties duties;
    private final LocalDate asOf;

    ExpectedUnits(Register register, Function<Period, Optional<MeetingWindow>> windows, LocalDate asOf) {
        this.register = register;
        this.duties = new Duties(register, windows);
        this.asOf = asOf;
    }

    /** The units of a grain in a year. */
    Stream<Unit> units(Grain grain, int year) {
        return Period.ofYear(year).split(grain.period()).stream()
                .flatMap(period -> grain.isOfCells() ? cells(grain, period) : committees(grain, period));
    }

    private Stream<Unit> cells(Grain grain, Period period) {
        return register.inPeriod(period, span -> span.type().isCell()).stream()
                .flatMap(code -> cell(grain, code, period).stream());
    }

    private Optional<Unit> cell(Grain grain, String code, Period period) {
        Optional<LocalDate> lastDay = register.lastDayIn(code, period);
        Optional<String> committee = lastDay.flatMap(day -> register.committeeOn(code, day));
        Optional<String> bloc = lastDay.flatMap(day -> register.blocOn(code, day));
        if (committee.isEmpty() || bloc.isEmpty()) {
            return Optional.empty();
        }
        // an organisation that has become a committee by the end of the period is no cell in it
        Optional<OrganisationType> type = register.lastIn(code, period).map(Span::type);
        if (!type.map(OrganisationType::isCell).orElse(false)) {
            return Optional.empty();
        }
        boolean grassrootsCell = type.get() == OrganisationType.GRASSROOTS_CELL;
        return Optional.of(new Unit(
                grain,
                code,
                period,
                committee.get(),
                bloc.get(),
                grassrootsCell ? bloc.get() : committee.get(),
                duties.owes(code, period) && !duties.dueOn(period).isAfter(asOf),
                0));
    }

    private Stream<Unit> committees(Grain grain, Period period) {
        LocalDate end = period.lastDay();
        Map<String, Long> cells = register.cellsOn(end)
                .flatMap(cell -> register.committeeOn(cell.code(), end).stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        List<String> codes = register.inPeriod(period, span -> span.type().isGrassroots());
        return codes.stream().flatMap(code -> {
            boolean there = register.on(code, end)
                    .filter(span -> span.type().isGrassroots())
                    .isPresent();
            return register.lastDayIn(code, period).flatMap(day -> register.blocOn(code, day)).stream()
                    .map(bloc -> new Unit(
                            grain,
                            code,
                            period,
                            code,
                            bloc,
                            bloc,
                            there && !end.isAfter(asOf),
                            cells.getOrDefault(code, 0L)));
        });
    }
}
