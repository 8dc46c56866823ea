package vn.nenep.indicator.failing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.FormDefinition.Carriage;
import vn.nenep.definition.Grain;
import vn.nenep.definition.IndicatorDefinition;
import vn.nenep.definition.IndicatorDefinition.Counts;
import vn.nenep.definition.MeasureExpression.Rows;
import vn.nenep.indicator.failing.Evidence.UnitKey;
import vn.nenep.indicator.failing.FailingUnit.Reason;
import vn.nenep.indicator.failing.FailingUnit.SeenRow;
import vn.nenep.indicator.failing.FailingUnit.State;
import vn.nenep.period.Period;

/**
 * Finds the units behind the failures of an indicator that counts organisations: as many as its numerator lacks of its
 * expected units, or of its denominator where none are expected by definition.
 */
public final class FailingUnits {

    private final JdbcTemplate layer;
    private final Definitions definitions;
    private final Set<List<String>> returned = new HashSet<>();
    /** by grain and form: many duties of a year hang on the same shorter parts */
    private final Map<List<Object>, Map<String, FailingUnit>> unknown = new HashMap<>();

    /** Over the tables of a semantic layer, as long as that is open. */
    public FailingUnits(JdbcTemplate layer, Definitions definitions) {
        this.layer = layer;
        this.definitions = definitions;
        layer.query("select distinct sender, form, period from submission where state = 'blocked'", row -> {
            returned.add(List.of(row.getString(1), row.getString(2), row.getString(3)));
        });
    }

    /** A unit that did not pass, before its reason is known. */
    private record Candidate(UnitKey key, String committee, List<String> form, boolean reported, boolean inForce) {}

    /** The units of one indicator by organisation and period; none when it counts no organisations. */
    public List<FailingUnit> of(IndicatorDefinition indicator) {
        if (indicator.counts() != Counts.ORGANISATIONS) {
            return List.of();
        }
        FormDefinition form = form(indicator.form());
        Carriage carriage = form.carriage(indicator.grain());
        FailingSql sql = new FailingSql(indicator, form, carriage);
        List<Candidate> candidates = candidates(indicator, form, sql);
        Evidence accepted = new Evidence();
        if (candidates.stream().anyMatch(Candidate::reported)) {
            indicator.numerator().allRows().distinct().forEach(rows -> accepted.add(layer, accepted(sql, rows, form)));
        }
        Evidence held = new Evidence();
        Map<String, FailingUnit> shorter =
                carriage.through().map(grain -> unknown(grain, form)).orElse(Map.of());
        if (carriage.through().isEmpty() && candidates.stream().anyMatch(one -> one.inForce() && !one.reported())) {
            held.add(layer, sql.held());
        }
        List<FailingUnit> units = new ArrayList<>();
        for (Candidate candidate : candidates) {
            UnitKey key = candidate.key();
            FailingUnit part = shorter.get(key.organisation());
            if (candidate.reported()) {
                units.add(unit(indicator, candidate, accepted.reason(key), accepted.rows(key)));
            } else if (part != null) {
                units.add(unit(indicator, candidate, part.reason(), part.seen()));
            } else if (candidate.inForce()) {
                units.add(unit(indicator, candidate, Reason.ROW_HELD, held.rows(key)));
            } else {
                boolean wasReturned = returned.contains(candidate.form());
                units.add(unit(
                        indicator, candidate, wasReturned ? Reason.FORM_RETURNED : Reason.FORM_MISSING, List.of()));
            }
        }
        return units;
    }

    private String accepted(FailingSql sql, Rows rows, FormDefinition own) {
        return sql.accepted(rows, rows.form().map(this::form).orElse(own));
    }

    private List<Candidate> candidates(IndicatorDefinition indicator, FormDefinition form, FailingSql sql) {
        return layer.query(
                sql.units(),
                (row, number) -> new Candidate(
                        new UnitKey(row.getString("organisation"), row.getString("period")),
                        row.getString("committee"),
                        List.of(row.getString("carrier"), form.id(), String.valueOf(row.getString("form_period"))),
                        !indicator.hasExpected() || row.getInt("reported") == 1,
                        row.getInt("in_force") == 1));
    }

    /** For each organisation the part of its year that was not reported, or else is disputed. */
    private Map<String, FailingUnit> unknown(Grain shorter, FormDefinition form) {
        return unknown.computeIfAbsent(List.of(shorter, form.id()), key -> readUnknown(shorter, form));
    }

    private Map<String, FailingUnit> readUnknown(Grain shorter, FormDefinition form) {
        Map<String, FailingUnit> unknown = new TreeMap<>();
        definitions.indicators().stream()
                .filter(one -> one.grain() == shorter && one.form().equals(form.id()) && one.hasExpected())
                .findFirst()
                .map(this::of)
                .orElse(List.of())
                .stream()
                .filter(unit -> unit.state() != State.FAILED)
                .forEach(unit -> unknown.merge(
                        unit.organisation(),
                        unit,
                        (one, other) -> other.state() == State.NOT_REPORTED && one.state() != State.NOT_REPORTED
                                ? other
                                : one));
        return unknown;
    }

    private static FailingUnit unit(
            IndicatorDefinition indicator, Candidate candidate, Reason reason, List<SeenRow> seen) {
        UnitKey key = candidate.key();
        Period period = Period.parse(key.period()).orElseThrow();
        return new FailingUnit(indicator.id(), key.organisation(), period, candidate.committee(), reason, seen);
    }

    private FormDefinition form(String id) {
        return definitions.form(id).orElseThrow(() -> new IllegalStateException("No form " + id));
    }
}
