package vn.nenep.store.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.nenep.definition.FormDefinition;
import vn.nenep.store.version.SentRow.SentCell;
import vn.nenep.store.version.VersionDiff.CellChange;
import vn.nenep.store.version.VersionDiff.RowOf;
import vn.nenep.store.version.VersionDiff.StateChange;

/**
 * Compares two versions of a form cell by cell. Rows are the same when they have the same key; of what is left, those about the
 * same organisation and month are taken for the same in their order, so that a corrected date is a changed cell and not a row that
 * went and another that came.
 */
public final class VersionComparison {

    private final SentRows rows;

    public VersionComparison(DataSource store) {
        this.rows = new SentRows(store);
    }

    private record Pair(SentRow before, SentRow after) {}

    /** The difference of two versions of one form; against nothing when there is no earlier one. */
    public VersionDiff of(FormDefinition form, Optional<Version> earlier, Version later) {
        List<SentRow> before = new ArrayList<>(
                earlier.map(one -> rows.of(one.submission(), form)).orElse(List.of()));
        List<SentRow> after = new ArrayList<>(rows.of(later.submission(), form));
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(matched(before, after, SentRow::key));
        pairs.addAll(matched(before, after, SentRow::subject));
        List<CellChange> cells = new ArrayList<>();
        List<StateChange> states = new ArrayList<>();
        pairs.stream()
                .sorted(java.util.Comparator.comparing(
                                (Pair pair) -> pair.after().sheet())
                        .thenComparingInt(pair -> pair.after().number()))
                .forEach(pair -> {
                    cells.addAll(cells(pair));
                    if (!pair.before().state().equals(pair.after().state())) {
                        states.add(new StateChange(
                                pair.after().about(),
                                place(pair.after()),
                                pair.before().state(),
                                pair.after().state()));
                    }
                });
        return new VersionDiff(
                cells,
                after.stream().map(VersionComparison::alone).toList(),
                before.stream().map(VersionComparison::alone).toList(),
                states);
    }

    /** Takes the rows out of both lists that have the same key, in their order. */
    private static List<Pair> matched(List<SentRow> before, List<SentRow> after, Function<SentRow, List<String>> key) {
        Map<List<String>, Deque<SentRow>> waiting = new HashMap<>();
        before.forEach(row -> waiting.computeIfAbsent(key.apply(row), one -> new ArrayDeque<>())
                .add(row));
        List<Pair> pairs = new ArrayList<>();
        for (SentRow row : after) {
            Optional.ofNullable(waiting.get(key.apply(row)))
                    .map(Deque::poll)
                    .ifPresent(one -> pairs.add(new Pair(one, row)));
        }
        pairs.forEach(pair -> {
            before.remove(pair.before());
            after.remove(pair.after());
        });
        return pairs;
    }

    private static List<CellChange> cells(Pair pair) {
        Set<String> columns = new LinkedHashSet<>(pair.after().cells().keySet());
        columns.addAll(pair.before().cells().keySet());
        List<CellChange> changes = new ArrayList<>();
        for (String column : columns) {
            Optional<SentCell> before =
                    Optional.ofNullable(pair.before().cells().get(column));
            Optional<SentCell> after = Optional.ofNullable(pair.after().cells().get(column));
            String was = before.map(SentCell::written).orElse("");
            String is = after.map(SentCell::written).orElse("");
            if (!was.equals(is)) {
                changes.add(new CellChange(
                        pair.after().about(),
                        column,
                        address(pair.before(), before),
                        address(pair.after(), after),
                        was,
                        is));
            }
        }
        return changes;
    }

    private static String address(SentRow row, Optional<SentCell> cell) {
        return cell.map(one -> row.sheet() + "!" + one.address()).orElse("");
    }

    private static String place(SentRow row) {
        return row.sheet() + "!" + row.number();
    }

    private static RowOf alone(SentRow row) {
        return new RowOf(
                row.about(),
                place(row),
                row.state(),
                row.cells().values().stream()
                        .map(SentCell::written)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
