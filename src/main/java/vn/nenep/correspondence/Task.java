package vn.nenep.correspondence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.Severity;

/**
 * One thing to do, in however many cells: the same mistake with the same value in the same column of a sheet. Notices, which
 * ask for nothing, are one line a column whatever the values.
 *
 * @param finding the first of them
 * @param count how many
 * @param first address of the first cell; empty when it is about a whole sheet or file
 * @param last address of the last cell
 * @param varied whether other values were seen than the first one
 */
public record Task(Finding finding, int count, String first, String last, boolean varied) {

    /** Notices ask for nothing; a sheet in an old font would give thousands of them. */
    private static final int MOST_NOTICES_OF_A_KIND = 20;

    private static final Comparator<String> BY_ROW = Comparator.<String>comparingInt(
                    cell -> new CellReference(cell).getRow())
            .thenComparingInt(cell -> new CellReference(cell).getCol());

    /** The expectation belongs to it: two rows whose sums differ otherwise are two things to do. */
    private record Kind(
            FindingCode code,
            String sheet,
            String heading,
            String seen,
            Optional<Finding.Expected> expected,
            int waivedBy) {

        static Kind of(Finding finding) {
            Finding.Place place = finding.place();
            boolean byColumn = finding.severity() == Severity.NOTICE
                    && !place.cell().isEmpty()
                    && !place.heading().isEmpty();
            return new Kind(
                    finding.code(),
                    place.sheet(),
                    place.heading(),
                    byColumn ? "" : finding.seen(),
                    byColumn ? Optional.empty() : Optional.of(finding.expected()),
                    finding.waivedBy());
        }
    }

    /** The most serious first, otherwise in the order in which they were found. */
    public static List<Task> of(List<Finding> findings) {
        Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding finding : findings) {
            kinds.computeIfAbsent(Kind.of(finding), one -> new ArrayList<>()).add(finding);
        }
        return kinds.values().stream()
                .map(Task::one)
                .sorted(Comparator.comparing(Task::severity))
                .toList();
    }

    private static Task one(List<Finding> same) {
        List<String> cells = same.stream()
                .map(finding -> finding.place().cell())
                .filter(cell -> !cell.isEmpty())
                .sorted(BY_ROW)
                .toList();
        String first = cells.isEmpty() ? "" : cells.get(0);
        String last = cells.isEmpty() ? "" : cells.get(cells.size() - 1);
        boolean varied = same.stream()
                .anyMatch(finding -> !finding.seen().equals(same.get(0).seen()));
        return new Task(same.get(0), same.size(), first, last, varied);
    }

    /** Without the notices beyond the first few of a kind. */
    public static List<Task> shown(List<Task> tasks) {
        Map<FindingCode, Integer> notices = new EnumMap<>(FindingCode.class);
        return tasks.stream()
                .filter(task -> task.severity() != Severity.NOTICE
                        || notices.merge(task.finding().code(), 1, Integer::sum) <= MOST_NOTICES_OF_A_KIND)
                .toList();
    }

    public Severity severity() {
        return finding.severity();
    }

    /** Whether the sender is to do something. */
    public boolean asks() {
        return severity() != Severity.NOTICE && !finding.isWaived();
    }
}
