package vn.nenep.indicator.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.period.Period;

/** The expected units of a year, and what the semantic layer counted of each. */
final class Units {

    private final JdbcTemplate jdbc;
    private final Definitions definitions;
    private final Map<Grain, Map<Integer, Expected>> byGrain = new EnumMap<>(Grain.class);
    private final Map<Grain, Map<String, List<Counted>>> counted = new EnumMap<>(Grain.class);

    Units(JdbcTemplate jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    /**
     * A unit.
     *
     * @param id in the layer
     */
    record Expected(
            int id, String organisation, Period period, String committee, String bloc, boolean due, long activeCells) {}

    /** What was counted of a unit for an indicator. */
    record Counted(Expected unit, boolean reported, long numerator, long denominator) {}

    /** The units of a grain by their id. */
    Map<Integer, Expected> of(Grain grain) {
        return byGrain.computeIfAbsent(grain, one -> {
            Map<Integer, Expected> units = new HashMap<>();
            Map<String, Period> periods = new HashMap<>();
            jdbc.query(
                    "select id, organisation, period, committee, bloc, due, active_cells from expected_unit where grain = '"
                            + one.word() + "'",
                    row -> {
                        units.put(
                                row.getInt(1),
                                new Expected(
                                        row.getInt(1),
                                        row.getString(2),
                                        periods.computeIfAbsent(row.getString(3), Units::period),
                                        Optional.ofNullable(row.getString(4)).orElse(""),
                                        Optional.ofNullable(row.getString(5)).orElse(""),
                                        row.getBoolean(6),
                                        row.getLong(7)));
                    });
            return units;
        });
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }

    /** What was counted for an indicator, by organisation and period. */
    List<Counted> counted(IndicatorDefinition indicator) {
        return counted.computeIfAbsent(indicator.grain(), this::read).getOrDefault(indicator.id(), List.of());
    }

    private Map<String, List<Counted>> read(Grain grain) {
        List<IndicatorDefinition> indicators = definitions.indicators().stream()
                .filter(indicator -> indicator.grain() == grain)
                .toList();
        StringBuilder sql = new StringBuilder("select u.id");
        Map<String, List<Counted>> read = new HashMap<>();
        for (IndicatorDefinition indicator : indicators) {
            sql.append(", t.\"%1$s_in\", t.\"%1$s\", t.\"%1$s_of\"".formatted(indicator.column()));
            read.put(indicator.id(), new ArrayList<>());
        }
        sql.append(" from %s t join expected_unit u".formatted(grain.view()))
                .append(" on u.grain = '%s' and u.organisation = t.organisation and u.period = t.period"
                        .formatted(grain.word()))
                .append(" order by u.organisation, u.period");
        Map<Integer, Expected> units = of(grain);
        jdbc.query(sql.toString(), row -> {
            Expected unit = Optional.ofNullable(units.get(row.getInt(1))).orElseThrow();
            int at = 2;
            for (IndicatorDefinition indicator : indicators) {
                Counted one = new Counted(unit, row.getBoolean(at), row.getLong(at + 1), row.getLong(at + 2));
                read.getOrDefault(indicator.id(), new ArrayList<>()).add(one);
                at += 3;
            }
        });
        return read;
    }
}
