package vn.nenep.correspondence.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.definition.Definitions;
import vn.nenep.organisation.Duties;
import vn.nenep.organisation.Register;
import vn.nenep.organisation.Span;
import vn.nenep.period.Period;
import vn.nenep.period.PeriodKind;

/** Which cells owe a row to which committee in one period; worked out once for all committees. */
final class DueRows {

    private final Register register;
    private final Duties duties;
    private final Period period;
    private final Map<PeriodKind, Map<String, List<Due>>> byCommittee = new EnumMap<>(PeriodKind.class);

    DueRows(Definitions definitions, Register register, Period period) {
        this.register = register;
        this.duties = new Duties(register, definitions::meetingWindow);
        this.period = period;
    }

    /** A cell that owes a row, with the name it has at the end of the row's period. */
    record Due(String code, String name, Period period) {}

    /** The rows of a committee in the order of the register, those of one cell together. */
    List<Due> of(String committee, PeriodKind rowPeriod) {
        return byCommittee.computeIfAbsent(rowPeriod, this::allCommittees).getOrDefault(committee, List.of());
    }

    private Map<String, List<Due>> allCommittees(PeriodKind rowPeriod) {
        Map<String, List<Due>> all = new HashMap<>();
        List<Period> parts = period.split(rowPeriod);
        for (String code : register.codes()) {
            for (Period part : parts) {
                Optional<String> committee =
                        duties.owes(code, part) ? register.committeeOn(code, part.lastDay()) : Optional.empty();
                committee.ifPresent(sender -> all.computeIfAbsent(sender, key -> new ArrayList<>())
                        .add(new Due(code, register.nameOn(code, part.lastDay()), part)));
            }
        }
        return all;
    }

    /** The cells of every committee on the last day of the period. */
    Map<String, List<Span>> cellsAtEnd() {
        Map<String, List<Span>> cells = new HashMap<>();
        register.cellsOn(period.lastDay())
                .forEach(cell -> register.committeeOn(cell.code(), period.lastDay())
                        .ifPresent(committee -> cells.computeIfAbsent(committee, key -> new ArrayList<>())
                                .add(cell)));
        return cells;
    }
}
