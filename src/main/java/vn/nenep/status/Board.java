package vn.nenep.status;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All organisations by all forms and periods.
 *
 * @param span what it is about, as part of a file's name: {@code 2025} or {@code 2025-Q1}
 * @param office name of the organisation that is reported to; empty when the register has none
 * @param asOf the day for which it holds
 * @param rows in the order of the register, only of those that owe or sent something
 * @param unknown files that went back without anyone knowing whose they are
 */
public record Board(
        String span, String office, LocalDate asOf, List<Column> columns, List<Row> rows, List<Refused> unknown) {

    public Board {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    /**
     * An organisation.
     *
     * @param contact its mail address
     * @param standings one for every column, in their order
     */
    public record Row(String code, String name, Optional<String> contact, List<Standing> standings) {
        public Row {
            standings = List.copyOf(standings);
        }

        /** Whether there is something to send for it. */
        public boolean asks() {
            return standings.stream().anyMatch(Standing::asks);
        }
    }

    /**
     * How many of those that owe a form stand how.
     *
     * @param byState without the states that none is in
     * @param late how many of those that count came after the deadline
     */
    public record Counts(Map<State, Integer> byState, int owed, int late) {
        public Counts {
            byState = Map.copyOf(byState);
        }

        public int of(State state) {
            return byState.getOrDefault(state, 0);
        }

        /** How many have a version in force. */
        public int inForce() {
            return of(State.RECEIVED) + of(State.WARNINGS) + of(State.PARTLY);
        }
    }

    /** The counts of one column, from 0. */
    public Counts counts(int column) {
        return counts(rows.stream().map(row -> row.standings().get(column)));
    }

    /** The counts of all columns together. */
    public Counts counts() {
        return counts(standings());
    }

    /** All places of the board, row by row. */
    public Stream<Standing> standings() {
        return rows.stream().flatMap(row -> row.standings().stream());
    }

    private static Counts counts(Stream<Standing> standings) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        int owed = 0;
        int late = 0;
        for (Standing standing : standings.filter(Standing::owed).toList()) {
            byState.merge(standing.state(), 1, Integer::sum);
            owed++;
            late += standing.cameLate() ? 1 : 0;
        }
        return new Counts(byState, owed, late);
    }
}
