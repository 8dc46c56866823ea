package vn.nenep.store.version;

import java.util.List;

/**
 * How one version of a form differs from another.
 *
 * @param cells in rows that both have
 * @param added rows that only the later one has
 * @param gone rows that only the earlier one has
 * @param states rows that both have and that count in one of them alone
 */
public record VersionDiff(List<CellChange> cells, List<RowOf> added, List<RowOf> gone, List<StateChange> states) {

    public VersionDiff {
        cells = List.copyOf(cells);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        states = List.copyOf(states);
    }

    /** Whether both say the same in every cell. */
    public boolean isEmpty() {
        return cells.isEmpty() && added.isEmpty() && gone.isEmpty() && states.isEmpty();
    }

    /**
     * A cell that differs.
     *
     * @param row what its row is about: organisation, month and what else tells it from the others
     * @param column id of the form's column
     * @param from its address with the sheet in the earlier version, {@code 01-SH!G12}; empty when that has no such column
     * @param to the same in the later version
     * @param before what was written; empty when blank
     * @param after what is written
     */
    public record CellChange(String row, String column, String from, String to, String before, String after) {}

    /**
     * A row that only one of both has.
     *
     * @param about as for a cell
     * @param place sheet and row, {@code 01-SH!12}
     * @param state accepted, held or duplicate
     * @param written all that stands in it, by column in the order of the form
     */
    public record RowOf(String about, String place, String state, List<String> written) {
        public RowOf {
            written = List.copyOf(written);
        }
    }

    /** A row that both have, with another fate in each: accepted, held or duplicate. */
    public record StateChange(String about, String place, String before, String after) {}
}
