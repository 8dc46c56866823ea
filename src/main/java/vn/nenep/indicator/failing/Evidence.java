package vn.nenep.indicator.failing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nenep.indicator.failing.FailingUnit.Reason;
import vn.nenep.indicator.failing.FailingUnit.SeenRow;

/** The rows that are about units, and what they say together. */
final class Evidence {

    /** The code of a timing to the reason it is; better ones first, as the best meeting of a month counts. */
    private static final List<Reason> TIMINGS = List.of(Reason.EXCEPTION, Reason.EARLY, Reason.LATE);

    private final Map<UnitKey, List<SeenRow>> rows = new HashMap<>();
    private final Map<UnitKey, Reason> timings = new HashMap<>();

    /** A unit within one indicator. */
    record UnitKey(String organisation, String period) {}

    /** Adds the rows that a statement of {@link FailingSql} finds. */
    void add(JdbcTemplate jdbc, String sql) {
        jdbc.query(sql, row -> {
            UnitKey key = new UnitKey(row.getString("organisation"), row.getString("period"));
            rows.computeIfAbsent(key, unit -> new ArrayList<>())
                    .add(new SeenRow(row.getString("path"), row.getString("name"), row.getInt("row_number")));
            reason(Optional.ofNullable(row.getString("timing")))
                    .ifPresent(reason -> timings.merge(key, reason, Evidence::better));
        });
    }

    private static Optional<Reason> reason(Optional<String> timing) {
        return TIMINGS.stream()
                .filter(reason -> timing.filter(reason.code()::equals).isPresent())
                .findFirst();
    }

    private static Reason better(Reason one, Reason other) {
        return Comparator.comparingInt(TIMINGS::indexOf).compare(one, other) <= 0 ? one : other;
    }

    List<SeenRow> rows(UnitKey unit) {
        return rows.getOrDefault(unit, List.of());
    }

    /** Why a reported unit failed. */
    Reason reason(UnitKey unit) {
        return timings.getOrDefault(unit, rows(unit).isEmpty() ? Reason.NO_ROW : Reason.NOT_FULFILLED);
    }
}
